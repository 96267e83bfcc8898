package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A phrase the reader has seen a hundred times says that the note could be for anyone.
final class StockPhrase implements Rule {
  @Override
  public String id() {
    return "stock-phrase";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "Readers have seen this phrase many times, so it tells them that the note could be for anyone.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  /// Asking for a favour in a worn phrase is asking for a favour.
  @Override
  public Set<String> yieldsTo() {
    return Set.of("favour");
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Span> places = reading.find(PhraseList.STOCK_PHRASES);
    if (places.isEmpty()) {
      return List.of();
    }
    Severity severity = Specifics.areIn(reading) ? Severity.ADVICE : severity();
    return places.stream().map(place -> finding(place, severity, reading)).toList();
  }

  private Finding finding(Span place, Severity severity, Reading reading) {
    String message =
        "Say what is special about this reader instead of “"
            + place.of(reading.note().text())
            + "”.";
    return new Finding(id(), severity, place, message, why(), source(), List.of());
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return Stream.of(Removal.of(finding.span(), reading), FillIn.of(finding.span(), reading))
        .flatMap(Optional::stream)
        .toList();
  }
}
