package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Knows how a note points at the opening that its writer would like to fill.
final class Openings {
  /// Words for where an opening was seen, or that the reader has an application already.
  private static final Set<String> PLACES =
      Set.of(
          "saw",
          "seen",
          "found",
          "posted",
          "posting",
          "advertised",
          "listed",
          "listing",
          "advert",
          "ad",
          "applied",
          "application",
          "applying",
          "spotted",
          "requisition",
          "req",
          "careers",
          "indeed",
          "glassdoor",
          "website",
          "newsletter",
          "referred",
          "mentioned",
          "suggested",
          "told",
          "shared",
          "came",
          "read",
          "noticed",
          "announced");

  private static final Set<String> NOUNS =
      Set.of("role", "position", "opening", "vacancy", "job", "post", "opportunity");

  private static final int FEWEST_DIGITS = 3;

  private Openings() {}

  /// Whether `text` has the job's `number` in it, be it written with or without the letters and
  /// signs around its digits.
  static boolean quote(String number, String text) {
    String low = text.toLowerCase(Locale.ROOT);
    String digits = digits(number);
    return low.contains(number.toLowerCase(Locale.ROOT))
        || (digits.length() >= FEWEST_DIGITS && low.contains(digits));
  }

  /// The last row of digits in `number`.
  private static String digits(String number) {
    int end = number.length();
    while (end > 0 && !isDigit(number, end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0 && isDigit(number, start - 1)) {
      start--;
    }
    return number.substring(start, end);
  }

  private static boolean isDigit(String text, int at) {
    return '0' <= text.charAt(at) && text.charAt(at) <= '9';
  }

  /// Where the note names the role that is filled in, with the noun after it: "tide mapper role".
  static Optional<Span> role(Reading reading) {
    Note note = reading.note();
    String role = reading.context().facts().value("role").orElse("");
    int start = role.isEmpty() ? -1 : note.text().indexOf(role);
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + role.length();
    return Optional.of(new Span(start, nounEnd(note.tokens(), end)));
  }

  private static int nounEnd(List<Token> tokens, int end) {
    return tokens.stream()
        .filter(token -> token.span().start() == end + 1 && NOUNS.contains(token.key()))
        .map(token -> token.span().end())
        .findFirst()
        .orElse(end);
  }

  /// Whether the note says where its opening was seen, or quotes some number.
  static boolean arePlaced(Reading reading) {
    Note note = reading.note();
    return reading.context().facts().value("job_board").filter(note.text()::contains).isPresent()
        || note.tokens().stream()
            .anyMatch(token -> PLACES.contains(token.key()) || isNumber(token.key()));
  }

  private static boolean isNumber(String key) {
    return key.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }
}
