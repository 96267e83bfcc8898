package app.connote.ui.queue;

import app.connote.batch.ColumnsFile;
import app.connote.batch.Queue;
import app.connote.batch.QueueFile;
import app.connote.batch.Tables;
import app.connote.compose.Composer;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.note.Relationship;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way from a file of people to their notes: matching columns, drafting, and a queue to go
/// through that is there again next time.
public final class QueueModel {
  private final Files files;
  private final Workers workers;
  private final Pen pen;
  private final Clock clock;
  private final Keeping keeping;
  private final Walk walk;
  private final Acts acts;
  private final Matching matching;
  private final Sent sent;
  private final Round round;

  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.OPENING);
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private Optional<Closed> closed = Optional.empty();

  private record Closed(Queue queue, int place) {}

  /// The ports to what is kept in files.
  public record Files(Tables tables, ColumnsFile columns, QueueFile queue) {}

  /// Who works off the window's thread.
  ///
  /// @param storage writes at once
  /// @param soon writes a moment later, on the same thread as `storage`
  /// @param drafting reads tables and drafts
  public record Workers(Background storage, Background soon, Background drafting) {}

  /// Where copied notes go, and how they are looked up again.
  public record Outside(History history, Clip clip, Clock clock, Lookback lookback) {}

  /// A model that keeps its queue in `files` and writes with `pen`. [#load] brings back what was
  /// left the last time.
  public QueueModel(Files files, Workers workers, Outside outside, Pen pen) {
    this.files = files;
    this.workers = workers;
    this.pen = pen;
    this.clock = outside.clock();
    this.matching = new Matching(files.tables(), files.columns(), workers.drafting(), this::fail);
    this.keeping = new Keeping(files.queue(), workers.storage(), workers.soon(), this::fail);
    this.sent = new Sent(outside.lookback());
    this.round = new Round(workers.drafting());
    this.walk = new Walk(pen, keeping, sent.past());
    var desk =
        new Acts.Desk(outside.history(), workers.storage(), outside.clip(), clock, sent::lookAgain);
    this.acts = new Acts(walk, desk, this::say);
  }

  /// How far the way has been gone.
  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// Which column of the file chosen holds which fact.
  Matching matching() {
    return matching;
  }

  /// How far drafting has come.
  ReadOnlyObjectProperty<Headway> headway() {
    return round.headway();
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// The queue that is gone through.
  Walk walk() {
    return walk;
  }

  /// What can be done with the entry at hand.
  Acts acts() {
    return acts;
  }

  /// The relationships there are.
  List<Relationship> relationships() {
    return pen.catalog().get().relationships();
  }

  /// Brings back the queue that was left the last time, if there is one and no file has been chosen
  /// meanwhile.
  public void load() {
    sent.lookAgain();
    workers
        .storage()
        .ask(
            () -> files.queue().load().map(kept -> new Closed(kept, files.queue().loadPlace())),
            kept -> {
              if (stage.get() == Stage.OPENING) {
                stage.set(Stage.NOTHING);
                kept.ifPresent(this::open);
              }
            },
            failure -> {
              stage.set(stage.get() == Stage.OPENING ? Stage.NOTHING : stage.get());
              fail(failure);
            });
  }

  /// Keeps at once what has changed and is not kept yet.
  public void flush() {
    keeping.flush();
  }

  /// Begins with the table in `file`, unless another one is being drafted from.
  public void choose(Path file) {
    if (stage.get() == Stage.DRAFTING) {
      say("Stop drafting first; then drop “" + file.getFileName() + "” again.");
      return;
    }
    sent.lookAgain();
    matching.begin(
        file,
        pen.relationship().get(),
        () -> {
          stage.set(Stage.MATCHING);
          said.set(Said.NOTHING);
        });
  }

  /// Drafts a note for everybody in the file, unless something is lacking for that.
  void draft() {
    matching.plan().get().filter(now -> now.missing().isEmpty()).ifPresent(this::draft);
  }

  private void draft(Plan now) {
    stage.set(Stage.DRAFTING);
    said.set(Said.NOTHING);
    Composer composer = pen.composer(sent.past().get());
    var today = LocalDate.now(clock);
    round.begin(
        () -> files.columns().remember(now.columns(), now.relationship()),
        new Drafting(files.tables(), now, composer, pen.account().get(), today),
        this::take,
        failure -> {
          stage.set(Stage.MATCHING);
          fail(failure);
        });
  }

  private void take(Drafting.Drafted drafted) {
    if (drafted.queue().entries().isEmpty()) {
      stage.set(Stage.MATCHING);
      say("There is nobody in this file: choose another.");
    } else {
      open(new Closed(drafted.queue(), 0));
      keeping.keep(walk.queue());
      keeping.keep(0);
      say(drafted.sentence());
    }
  }

  /// Stops drafting, or gives up matching columns; nothing of the file is kept.
  void cancel() {
    boolean drafting = stage.get() == Stage.DRAFTING;
    round.stop();
    stage.set(drafting ? Stage.MATCHING : Stage.NOTHING);
    say(drafting ? "Stopped. No note was kept." : "");
  }

  private void open(Closed kept) {
    closed = Optional.empty();
    acts.forget();
    walk.open(kept.queue(), kept.place());
    stage.set(Stage.GOING);
    said.set(Said.NOTHING);
  }

  /// Closes the queue; [#undo] brings it back.
  void close() {
    closed = Optional.of(new Closed(walk.queue(), walk.place().get()));
    keeping.forget();
    stage.set(Stage.NOTHING);
    say("The queue is closed. The notes you copied stay in your history.");
  }

  /// Has what was copied before looked up again, for how that counts may be another.
  public void lookAgain() {
    sent.lookAgain();
  }

  /// Takes everybody out of the queue to whom one of `notes` went, at once and for good.
  public void forget(Collection<Draft> notes) {
    closed = Optional.empty();
    if (stage.get() == Stage.GOING && walk.forget(notes)) {
      acts.forget();
      said.set(Said.NOTHING);
      keeping.flush();
      if (walk.entries().isEmpty()) {
        keeping.forget();
        stage.set(Stage.NOTHING);
      }
    }
  }

  /// Takes the last act back.
  void undo() {
    closed.ifPresentOrElse(this::reopen, acts::undo);
  }

  private void reopen(Closed kept) {
    open(kept);
    keeping.keep(walk.queue());
    keeping.keep(walk.place().get());
  }

  /// Writes the queue to `file` as a table.
  void export(Path file) {
    Queue queue = walk.queue();
    String name = Objects.toString(file.getFileName(), "");
    workers
        .storage()
        .ask(
            () -> {
              files.tables().export(queue, file);
              return true;
            },
            _ -> say("Exported as “" + name + "”."),
            this::fail);
  }

  private void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }

  private void say(String text) {
    said.set(new Said(text, closed.isPresent() || acts.any()));
  }
}
