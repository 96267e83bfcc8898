package app.connote.compose;

import app.connote.note.Account;
import app.connote.template.TemplateProblem;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What there is to say about a template before it is saved.
public sealed interface TemplateReport {
  /// It cannot be used as it is.
  ///
  /// @param problems why, in the order of the text; at least one
  record Unusable(List<TemplateProblem> problems) implements TemplateReport {
    public Unusable {
      problems = List.copyOf(problems);
    }
  }

  /// It can be used, and this is what its notes are like.
  ///
  /// @param fillings what the template gives for each choice of the facts, the fullest first
  /// @param findings the errors and warnings about the notes, each once, worst first
  /// @param checked how many notes were put before the checks
  /// @param advised how many of those got advice
  /// @param complete whether that were all the notes the template can make; where it is not, there
  ///   are too many or the check was stopped
  record Usable(
      List<Filling> fillings,
      List<WordingFinding> findings,
      int checked,
      int advised,
      boolean complete)
      implements TemplateReport {
    public Usable {
      fillings = List.copyOf(fillings);
      findings = List.copyOf(findings);
    }

    /// How many notes there are in the fillings that were looked at.
    public int wordings() {
      return fillings.stream().mapToInt(each -> each.lengths().size()).sum();
    }

    /// The length of the shortest note in UTF-16 units; none where there is no note.
    public OptionalInt shortest() {
      return lengths().min();
    }

    /// The length of the longest note in UTF-16 units; none where there is no note.
    public OptionalInt longest() {
      return lengths().max();
    }

    /// How many notes are too long for `account`.
    public int tooLong(Account account) {
      return (int) lengths().filter(length -> length > account.characters()).count();
    }

    /// The fillings for which the template makes no note at all.
    public List<Filling> silent() {
      return fillings.stream().filter(each -> each.lengths().isEmpty()).toList();
    }

    /// The fillings for which the template makes notes, of which none fits `account`.
    public List<Filling> unfit(Account account) {
      return fillings.stream()
          .filter(each -> !each.lengths().isEmpty() && each.shortest() > account.characters())
          .toList();
    }

    private IntStream lengths() {
      return fillings.stream().flatMap(each -> each.lengths().stream()).mapToInt(length -> length);
    }
  }
}
