package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.phrase.RewordingList;
import app.connote.lint.phrase.Rewordings;
import app.connote.note.Facts;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a fact that the writer has filled in, and not used yet, in place of a stock phrase.
final class FillIn {
  private static final String ENDING = ".!?";

  private FillIn() {}

  /// The change that makes the phrase at `place` specific, if a fact fits there.
  static Optional<Fix> of(Span place, Reading reading) {
    return Stream.concat(
            reading.find(RewordingList.FILL_INS).stream(),
            reading.find(RewordingList.WISHES).stream()
                .filter(found -> isSentence(found.span(), reading.note().text())))
        .filter(found -> found.span().overlaps(place))
        .flatMap(found -> fix(found, reading).stream())
        .findFirst();
  }

  private static boolean isSentence(Span span, String text) {
    return span.end() < text.length() && ENDING.indexOf(text.charAt(span.end())) >= 0;
  }

  private static Optional<Fix> fix(Rewordings.Found found, Reading reading) {
    return filled(found.instead(), reading)
        .map(words -> cased(words, found.span(), reading.note().text()))
        .map(words -> new Fix("Write “" + words + "”", found.span(), words));
  }

  /// The first of `wordings` whose fact is filled in and does not stand in the note yet.
  private static Optional<String> filled(List<String> wordings, Reading reading) {
    String said = reading.note().text().toLowerCase(Locale.ROOT);
    Facts facts = reading.context().facts();
    for (String wording : wordings) {
      String field = wording.substring(wording.indexOf('{') + 1, wording.indexOf('}'));
      String value = facts.value(field).orElse("");
      if (!value.isEmpty() && !said.contains(value.toLowerCase(Locale.ROOT))) {
        return Optional.of(wording.replace("{" + field + "}", value));
      }
    }
    return Optional.empty();
  }

  private static String cased(String words, Span span, String text) {
    boolean greeted = text.substring(0, span.start()).stripTrailing().endsWith(",");
    boolean capital = Character.isUpperCase(text.charAt(span.start())) && !greeted;
    return capital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
  }
}
