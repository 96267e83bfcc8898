package app.connote.ui.settings;

import app.connote.history.Periods;
import app.connote.settings.PhrasesFile;
import app.connote.settings.PhrasesStanding;
import app.connote.settings.Settings;
import app.connote.settings.Tracking;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What a person has chosen, all of it in one place, and changing it. Every change acts at once.
public final class SettingsModel {
  private final List<Check> checks;
  private final Choices choices;
  private final NoteAtHand note;
  private final Files files;
  private final Background.Latest looking;

  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<PhrasesStanding>> phrases =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What there is to say after an act, and what takes it back, where something can be.
  record Said(String text, Optional<Runnable> undo) {
    static final Said NOTHING = new Said("", Optional.empty());
  }

  /// The person's files and what can be done with them.
  ///
  /// @param folder where everything is kept
  public record Files(Path folder, PhrasesFile phrases, Background background, Clip clip) {}

  /// A model of `choices`, of which `checks` are those that can be switched off, and of what is
  /// dismissed for `note`.
  public SettingsModel(List<Check> checks, Choices choices, NoteAtHand note, Files files) {
    this.checks = List.copyOf(checks);
    this.choices = choices;
    this.note = note;
    this.files = files;
    this.looking = files.background().latest();
  }

  /// Every check that can be switched off, in the order in which they are listed.
  List<Check> checks() {
    return checks;
  }

  /// Everything that is chosen.
  ReadOnlyObjectProperty<Settings> settings() {
    return choices.settings();
  }

  /// The choices themselves, for what needs no more than choosing.
  Choices choices() {
    return choices;
  }

  /// The note at hand.
  NoteAtHand note() {
    return note;
  }

  /// Where everything is kept.
  Path folder() {
    return files.folder();
  }

  /// How the file of the person's own phrases stands, once it has been looked at.
  ReadOnlyObjectProperty<Optional<PhrasesStanding>> phrases() {
    return phrases.getReadOnlyProperty();
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// Whether the check called `id` is made.
  ObservableValue<Boolean> isOn(String id) {
    return settings().map(now -> !now.muted().contains(id));
  }

  /// The ids of rules that are off and not among the checks: another version knew them.
  ObservableValue<Set<String>> othersOff() {
    return settings()
        .map(
            now -> {
              var others = new TreeSet<>(now.muted());
              others.removeAll(ids());
              return others;
            });
  }

  /// How many of the checks are off, in a sentence.
  ObservableValue<String> standing() {
    return settings()
        .map(now -> standing((int) ids().stream().filter(now.muted()::contains).count()));
  }

  /// Makes the check called `id` from now on, or no longer.
  void turn(String id, boolean on) {
    Set<String> muted = new HashSet<>(settings().get().muted());
    if (on) {
      muted.remove(id);
    } else {
      muted.add(id);
    }
    choices.muteOnly(muted);
    said.set(Said.NOTHING);
  }

  /// Makes all checks again.
  void turnAllOn() {
    Set<String> before = settings().get().muted();
    int off = before.size();
    choices.muteOnly(Set.of());
    say(
        off == 1 ? "Turned 1 check on." : "Turned " + off + " checks on.",
        () -> choices.muteOnly(before));
  }

  /// Waits as long as is usual from now on.
  void usualPeriods() {
    Tracking before = settings().get().tracking();
    choices.choose(before.with(Periods.DEFAULT));
    say("Back to the usual times.", () -> choices.choose(before));
  }

  /// Takes `word` as spelt well from now on. Blank words are none.
  void addWord(String word) {
    String added = word.strip();
    List<String> before = words();
    choices.addWord(added);
    if (words().size() > before.size()) {
      say("Added “" + added + "”.", () -> choices.removeWord(added));
    } else if (!added.isEmpty()) {
      say("“" + added + "” is among your words already.");
    }
  }

  /// No longer takes `word` as spelt well.
  void removeWord(String word) {
    choices.removeWord(word);
    say("Removed “" + word + "”.", () -> choices.addWord(word));
  }

  /// Looks how the file of the person's own phrases stands.
  public void lookAtPhrases() {
    looking.ask(() -> files.phrases().look(), now -> phrases.set(Optional.of(now)), this::fail);
  }

  /// Writes a file of phrases to begin with.
  void writeExample() {
    files
        .background()
        .ask(
            () -> {
              files.phrases().writeExample();
              return true;
            },
            _ -> {
              say("The example is written. It counts from now on; edit it as you like.");
              lookAtPhrases();
            },
            this::fail);
  }

  /// Puts `path` on the clipboard.
  void copy(Path path) {
    files.clip().put(path.toString());
    say("Copied the path.");
  }

  /// Says `text` of what was done elsewhere, and offers `undo` where it can be taken back.
  public void tell(String text, Optional<Runnable> undo) {
    said.set(new Said(text, undo));
  }

  /// Takes the last act back, where that is offered.
  void undo() {
    said.get()
        .undo()
        .ifPresent(
            undo -> {
              said.set(Said.NOTHING);
              undo.run();
            });
  }

  private List<String> words() {
    return settings().get().proofreading().words();
  }

  private Collection<String> ids() {
    return checks.stream().map(Check::id).collect(Collectors.toSet());
  }

  private static String standing(int off) {
    return switch (off) {
      case 0 -> "All checks are on.";
      case 1 -> "1 check is off, for every note.";
      default -> off + " checks are off, for every note.";
    };
  }

  private void say(String text) {
    said.set(new Said(text, Optional.empty()));
  }

  private void say(String text, Runnable undo) {
    said.set(new Said(text, Optional.of(undo)));
  }

  private void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }
}
