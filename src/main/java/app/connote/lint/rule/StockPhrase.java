package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Set;

/// A phrase the reader has seen a hundred times says that the note could be for anyone.
final class StockPhrase implements Rule {
  private static final PhraseBook PHRASES = PhraseBook.named("stock-phrases.txt");

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
  public List<Finding> check(Note note, Context context) {
    List<Token> tokens = note.tokens();
    List<Span> places = PHRASES.find(tokens);
    if (places.isEmpty()) {
      return List.of();
    }
    Severity severity = Specifics.areIn(note, context) ? Severity.ADVICE : severity();
    return places.stream().map(place -> finding(place, severity, note, tokens)).toList();
  }

  private Finding finding(Span place, Severity severity, Note note, List<Token> tokens) {
    String message =
        "Say what is special about this reader instead of “" + place.of(note.text()) + "”.";
    List<Fix> fixes = Removal.of(place, note, tokens).stream().toList();
    return new Finding(id(), severity, place, message, why(), source(), fixes);
  }
}
