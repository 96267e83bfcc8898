package app.connote.store;

import app.connote.compose.Filling;
import app.connote.compose.NoteTemplate;
import app.connote.compose.TemplateReport;
import app.connote.compose.WordingFinding;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What `connote pack check` answers as JSON. Keys are only ever added.
public final class PackJson {
  private PackJson() {}

  /// The pack called `name`, with what was found about its `templates`, on one line.
  public static String report(String name, List<Template> templates) {
    return StrictJson.write(new Report(name, templates));
  }

  /// What `report` says about `template`, which begins on `line` of its file.
  public static Template template(NoteTemplate template, int line, TemplateReport.Usable report) {
    return new Template(
        template.id(),
        template.relationship(),
        line,
        Notes.of(report),
        report.silent().stream().map(Filling::facts).map(PackJson::ids).toList(),
        report.findings().stream().map(Found::of).toList());
  }

  private static List<String> ids(Facts facts) {
    return List.copyOf(facts.values().keySet());
  }

  private record Report(String pack, List<Template> templates) {}

  /// One template.
  ///
  /// @param silentWith for which facts it makes no note
  public record Template(
      String id,
      String relationship,
      int line,
      Notes notes,
      List<List<String>> silentWith,
      List<Found> findings) {}

  /// Its notes: how many there are and were checked, and their lengths in UTF-16 units.
  public record Notes(
      int count,
      int checked,
      boolean complete,
      int advised,
      Optional<Integer> shortest,
      Optional<Integer> longest,
      int overFree,
      int overPremium) {
    static Notes of(TemplateReport.Usable report) {
      return new Notes(
          report.wordings(),
          report.checked(),
          report.complete(),
          report.advised(),
          boxed(report.shortest()),
          boxed(report.longest()),
          report.tooLong(Account.FREE),
          report.tooLong(Account.PREMIUM));
    }

    private static Optional<Integer> boxed(OptionalInt length) {
      return length.stream().boxed().findFirst();
    }
  }

  /// What is found in some of its notes.
  public record Found(
      String rule,
      String severity,
      String words,
      String message,
      String why,
      String source,
      int notes,
      String example) {
    static Found of(WordingFinding each) {
      var finding = each.finding();
      return new Found(
          finding.rule(),
          finding.severity().id(),
          each.words(),
          finding.message(),
          finding.why(),
          finding.source(),
          each.notes(),
          each.example().text());
    }
  }
}
