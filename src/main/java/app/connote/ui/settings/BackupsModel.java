package app.connote.ui.settings;

import app.connote.history.Backup;
import app.connote.history.Backups;
import app.connote.history.Preview;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The copies of the history: making one, looking at what going back to one would mean, doing so,
/// and taking that back.
public final class BackupsModel {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

  private final Backups backups;
  private final Background background;
  private final ZoneId zone;
  private final Teller teller;
  private final Runnable changed;

  private final ReadOnlyObjectWrapper<List<Backup>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Looked>> looked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// A backup that was looked at.
  record Looked(Backup backup, Preview preview) {}

  /// Says something after an act, and how to take that back where it can be.
  public interface Teller {
    /// Says `text`.
    void tell(String text, Optional<Runnable> undo);
  }

  /// A model of `backups`, telling the time in `zone`; `changed` runs once the history has gone
  /// back to one.
  public BackupsModel(
      Backups backups, Background background, ZoneId zone, Teller teller, Runnable changed) {
    this.backups = backups;
    this.background = background;
    this.zone = zone;
    this.teller = teller;
    this.changed = changed;
  }

  /// The backups there are, newest first, as they were when they were looked for last.
  ReadOnlyObjectProperty<List<Backup>> all() {
    return all.getReadOnlyProperty();
  }

  /// The one that was looked at last, until it is put away.
  ReadOnlyObjectProperty<Optional<Looked>> looked() {
    return looked.getReadOnlyProperty();
  }

  /// Where they are kept.
  Path folder() {
    return backups.folder();
  }

  /// Looks which there are.
  public void refresh() {
    background.ask(backups::all, all::set, this::fail);
  }

  /// Makes one now.
  void make() {
    background.ask(
        backups::make,
        made -> {
          teller.tell("Backed up.", Optional.empty());
          refresh();
        },
        this::fail);
  }

  /// Looks what going back to `backup` would mean.
  void look(Backup backup) {
    background.ask(
        () -> new Looked(backup, backups.preview(backup)),
        found -> looked.set(Optional.of(found)),
        this::fail);
  }

  /// Puts away what was looked at.
  void putAway() {
    looked.set(Optional.empty());
  }

  /// Goes back to the backup that was looked at.
  void restore() {
    looked.get().map(Looked::backup).ifPresent(this::restore);
  }

  private void restore(Backup backup) {
    putAway();
    background.ask(
        () -> backups.restore(backup),
        present -> {
          teller.tell(
              "The history is as it was on " + when(backup) + ".",
              Optional.of(() -> takeBack(present)));
          refresh();
          changed.run();
        },
        this::fail);
  }

  private void takeBack(Backup present) {
    background.ask(
        () -> backups.restore(present),
        _ -> {
          teller.tell("The history is as it was before.", Optional.empty());
          refresh();
          changed.run();
        },
        this::fail);
  }

  /// When `backup` was made, for people.
  String when(Backup backup) {
    return MOMENT.format(backup.made().atZone(zone));
  }

  /// How large `backup` is, for people.
  static String size(Backup backup) {
    double kilobytes = backup.bytes() / 1000.0;
    return kilobytes < 1000
        ? String.format(Locale.ENGLISH, "%.0f kB", kilobytes)
        : String.format(Locale.ENGLISH, "%.1f MB", kilobytes / 1000);
  }

  /// What is in the backup that was looked at.
  static String content(Preview preview) {
    String to = preview.newest().isEmpty() ? "" : "; the newest to " + list(preview.newest());
    return notes(preview.notes()) + to + ".";
  }

  /// What going back to it would mean.
  static String meaning(Preview preview) {
    var parts = new ArrayList<String>();
    if (preview.lost() > 0) {
      parts.add("takes away " + notes(preview.lost()) + " written since");
    }
    if (preview.regained() > 0) {
      parts.add("brings back " + notes(preview.regained()));
    }
    if (preview.changed() > 0) {
      String before = preview.changed() == 1 ? " what it was before" : " what they were before";
      parts.add("makes " + notes(preview.changed()) + before);
    }
    return parts.isEmpty()
        ? "Your history holds the same notes."
        : "Going back " + list(parts) + ".";
  }

  private static String list(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static String notes(int notes) {
    return notes == 1 ? "1 note" : String.format(Locale.ENGLISH, "%,d notes", notes);
  }

  private void fail(Exception failure) {
    teller.tell(String.valueOf(failure.getMessage()), Optional.empty());
  }
}
