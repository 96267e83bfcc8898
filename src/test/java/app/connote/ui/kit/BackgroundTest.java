package app.connote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.ui.Later;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final Later worker = new Later();
  private final Later window = new Later();
  private final Background background = new Background(worker, window);
  private final List<String> heard = new ArrayList<>();

  @Test
  void workIsDoneOnTheWorkerAndAnsweredOnTheWindow() {
    background.ask(() -> "done", heard::add, failure -> {});

    worker.doAll();
    assertThat(heard).isEmpty();
    window.doAll();
    assertThat(heard).containsExactly("done");
  }

  @Test
  void whatGoesWrongIsToldInPlaceOfAnAnswer() {
    background.ask(
        () -> {
          throw new IOException("trouble");
        },
        _ -> heard.add("answer"),
        failure -> heard.add(failure.getMessage()));

    worker.doAll();
    window.doAll();

    assertThat(heard).containsExactly("trouble");
  }

  @Test
  void aQuestionThatWasSupersededBeforeItBeganIsNeverBegun() {
    Background.Latest latest = background.latest();
    ask(latest, "first");
    ask(latest, "second");

    worker.doAll();
    window.doAll();

    assertThat(heard).containsExactly("begun second", "second");
  }

  @Test
  void aQuestionThatWasSupersededWhileItWasWorkedOnIsNotAnswered() {
    Background.Latest latest = background.latest();
    ask(latest, "first");
    worker.doAll();
    ask(latest, "second");

    window.doAll();
    worker.doAll();
    window.doAll();

    assertThat(heard).containsExactly("begun first", "begun second", "second");
  }

  @Test
  void troubleOfASupersededQuestionIsNotTold() {
    Background.Latest latest = background.latest();
    latest.ask(
        () -> {
          throw new IOException("trouble");
        },
        _ -> {},
        failure -> heard.add(failure.getMessage()));
    worker.doAll();
    ask(latest, "second");

    window.doAll();

    assertThat(heard).isEmpty();
  }

  @Test
  void seriesDoNotSupersedeOneAnother() {
    ask(background.latest(), "one");
    ask(background.latest(), "other");

    worker.doAll();
    window.doAll();

    assertThat(heard).contains("one", "other");
  }

  private void ask(Background.Latest latest, String what) {
    latest.ask(
        () -> {
          heard.add("begun " + what);
          return what;
        },
        heard::add,
        _ -> {});
  }

  @Test
  void whatIsAskedWhenTheThreadsHaveFinishedIsNotDone() {
    var thread = Background.thread("finished");
    var background = new Background(thread, Runnable::run);
    Background.finish(thread);
    var heard = new ArrayList<String>();

    background.ask(() -> "work", heard::add, failure -> heard.add(failure.toString()));
    background.latest().ask(() -> "work", heard::add, failure -> heard.add(failure.toString()));

    assertThat(heard).isEmpty();
  }
}
