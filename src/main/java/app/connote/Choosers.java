package app.connote;

import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.WindowChooser;
import java.util.List;
import java.util.function.Function;
import javafx.stage.Stage;

/// How files of each kind are chosen.
///
/// @param tables tables of people and where a queue goes
/// @param packs packs of templates
/// @param exports what LinkedIn exports
/// @param calendars where a calendar goes
record Choosers(
    Function<Stage, Chooser> tables,
    Function<Stage, Chooser> packs,
    Function<Stage, Chooser> exports,
    Function<Stage, Chooser> calendars) {
  /// By the computer's own dialogs.
  static final Choosers DIALOGS =
      new Choosers(Choosers::table, Choosers::pack, Choosers::export, Choosers::calendar);

  /// By `chooser`, whatever they are.
  static Choosers all(Chooser chooser) {
    return new Choosers(_ -> chooser, _ -> chooser, _ -> chooser, _ -> chooser);
  }

  private static Chooser table(Stage stage) {
    var names = List.of("*.csv", "*.CSV", "*.tsv", "*.txt");
    return new WindowChooser(
        stage, "Choose a table of people", "Export the queue", "Tables (CSV)", names);
  }

  private static Chooser export(Stage stage) {
    var names = List.of("*.zip", "*.ZIP", "*.csv", "*.CSV");
    return new WindowChooser(
        stage, "Choose LinkedIn’s export", "Export", "LinkedIn’s export", names);
  }

  private static Chooser pack(Stage stage) {
    var names = List.of("*.json", "*.JSON");
    return new WindowChooser(
        stage, "Choose a pack of templates", "Export your templates", "Packs (JSON)", names);
  }

  private static Chooser calendar(Stage stage) {
    var names = List.of("*.ics");
    return new WindowChooser(stage, "Choose a calendar", "Export to calendar", "Calendars", names);
  }
}
