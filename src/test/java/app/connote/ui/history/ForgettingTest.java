package app.connote.ui.history;

import static app.connote.ui.history.Kept.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.settings.Content;
import app.connote.settings.Kept;
import app.connote.settings.KeptFiles;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgettingTest {
  private static final Person PRIYA = Person.unknown();
  private static final Draft FIRST = draft("Priya", "Hi Priya.", State.COPIED, 1).to(PRIYA);
  private static final Draft SECOND = draft("Priya", "And again.", State.DRAFT, 2).to(PRIYA);
  private static final Draft SAM = draft("Sam", "Hi Sam.", State.COPIED, 1);

  private final MemoryHistory history = new MemoryHistory();
  private final Later storage = new Later();
  private final List<Kept> files = new ArrayList<>();
  private final List<Draft> elsewhere = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Forgetting forgetting =
      new Forgetting(
          new Forgetting.Desk(
              history,
              new Listed(files),
              new Background(storage, Runnable::run),
              elsewhere::addAll),
          said::add);

  private record Listed(List<Kept> all) implements KeptFiles {
    @Override
    public void delete(Kept kept) {
      all.remove(kept);
    }

    @Override
    public void deleteAll() {
      all.clear();
    }
  }

  @Test
  void whatWouldGoIsToldBeforeItGoes() {
    ask(FIRST);

    assertThat(forgetting.question().get().orElseThrow().text())
        .startsWith("Forget Priya for good? All 2 notes to them")
        .endsWith("Nothing brings them back.");
    assertThat(history.kept()).contains(FIRST, SECOND);
  }

  @Test
  void whoeverIsForgottenIsGoneWithAllTheirNotes() {
    ask(FIRST);
    forgetting.forget();
    storage.doAll();

    assertThat(history.kept()).containsExactly(SAM);
    assertThat(elsewhere).containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(said).containsExactly("Forgot Priya. Forgetting somebody cannot be undone.");
    assertThat(forgetting.question().get()).isEmpty();
  }

  @Test
  void nobodyIsForgottenWhoIsKept() {
    ask(FIRST);
    forgetting.keep();
    forgetting.forget();
    storage.doAll();

    assertThat(history.kept()).contains(FIRST, SECOND);
    assertThat(said).isEmpty();
  }

  @Test
  void aPersonWithoutANameIsThisPerson() {
    Draft nameless = draft("", "Hello.", State.DRAFT, 1);
    history.save(nameless);
    forgetting.ask(nameless);
    storage.doAll();

    assertThat(forgetting.question().get().orElseThrow().text())
        .startsWith("Forget this person for good? The note to them");
  }

  @Test
  void filesPutAsideAreToldOf() {
    files.add(new Kept(Content.ASIDE, List.of(Path.of("history-unreadable-1.db")), 1));
    ask(FIRST);
    forgetting.forget();
    storage.doAll();

    assertThat(said.getFirst()).contains("cannot be undone. A file that was put aside may");
  }

  @Test
  void whatGoesWrongIsSaid() {
    ask(FIRST);
    history.breakDown();
    forgetting.forget();
    storage.doAll();

    assertThat(said).containsExactly(MemoryHistory.TROUBLE);
  }

  private void ask(Draft draft) {
    List.of(FIRST, SECOND, SAM).forEach(history::save);
    forgetting.ask(draft);
    storage.doAll();
  }
}
