package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds email addresses and telephone numbers in a text.
final class Contacts {
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST = 32;
  private static final Set<String> NUMBERED =
      Set.of("req", "requisition", "id", "ref", "reference", "job", "jr", "posting", "no", "isbn");

  /// Those of them whose full stop ends no sentence.
  private static final Set<String> SHORT_FORMS = Set.of("req", "ref", "jr", "no");

  /// Words that may stand between what is numbered and its number.
  private static final Set<String> LINKS = Set.of("is", "number", "code");

  private static final int LONGEST_LEAD = 24;

  private static final Question<List<Span>> PLACES = reading -> in(reading.note().text());

  private Contacts() {}

  /// Where addresses and numbers stand in the note that is read, in order.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  /// Where addresses and numbers stand in `text`, in order.
  static List<Span> in(String text) {
    if (text.indexOf('@') < 0 && text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
      return List.of();
    }
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.max(addressEnd(text, at), numberEnd(text, at));
      if (end > at) {
        found.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /// The end of the email address that begins at `at`, or `at`.
  private static int addressEnd(String text, int at) {
    if (!isLocal(text.charAt(at)) || (at > 0 && isLocal(text.charAt(at - 1)))) {
      return at;
    }
    int sign = at;
    while (sign < text.length() && isLocal(text.charAt(sign))) {
      sign++;
    }
    if (sign == text.length() || text.charAt(sign) != '@') {
      return at;
    }
    int end = sign + 1;
    while (end < text.length() && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > sign && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(sign, Math.max(sign, end)).indexOf('.') > 1 ? end : at;
  }

  private static boolean isLocal(char unit) {
    return Character.isLetterOrDigit(unit) || "._%+-".indexOf(unit) >= 0;
  }

  private static boolean isDomain(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
  }

  /// The end of the telephone number that begins at `at`, or `at`.
  private static int numberEnd(String text, int at) {
    boolean begins = Character.isDigit(text.charAt(at)) || "+(".indexOf(text.charAt(at)) >= 0;
    boolean inside =
        at > 0
            && (Character.isLetterOrDigit(text.charAt(at - 1))
                || "#$€£.,-/".indexOf(text.charAt(at - 1)) >= 0);
    if (!begins || inside) {
      return at;
    }
    int end = at;
    int digits = 0;
    int last = at;
    while (end < Math.min(text.length(), at + LONGEST) && isNumberPart(text, end)) {
      digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
      last = Character.isDigit(text.charAt(end)) ? end + 1 : last;
      end++;
    }
    boolean enough = FEWEST_DIGITS <= digits && digits <= MOST_DIGITS;
    boolean endsThere = last == text.length() || !Character.isLetterOrDigit(text.charAt(last));
    return enough && endsThere && isDialled(text, at, last) ? last : at;
  }

  private static boolean isNumberPart(String text, int at) {
    char unit = text.charAt(at);
    boolean twice = at > 0 && unit == text.charAt(at - 1) && !Character.isDigit(unit);
    return !twice && (Character.isDigit(unit) || " -.()+\u00a0".indexOf(unit) >= 0);
  }

  /// Tells numbers one dials from requisitions, years, dates and large amounts.
  private static boolean isDialled(String text, int at, int end) {
    return !isNumbered(text, at) && !isYear(text, firstDigit(text, at)) && !isRound(text, at, end);
  }

  private static int firstDigit(String text, int from) {
    int at = from;
    while (!Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Whether the word right before `at` says what is numbered: "job 555-1234", "Req. no.: 4471903".
  private static boolean isNumbered(String text, int at) {
    String before = text.substring(Math.max(0, at - LONGEST_LEAD), at);
    List<Token> tokens = Tokens.of(before);
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.getLast();
    boolean linked = tokens.size() > 1 && LINKS.contains(last.key());
    Token word = linked ? tokens.get(tokens.size() - 2) : last;
    String between = before.substring(word.span().end());
    String ends = SHORT_FORMS.contains(word.key()) ? "!?;\n" : ".!?;\n";
    return NUMBERED.contains(word.key())
        && between.chars().noneMatch(unit -> ends.indexOf(unit) >= 0);
  }

  /// "1998 …", but not "19981234".
  private static boolean isYear(String text, int at) {
    return digitsEnd(text, at) - at == 4
        && (text.startsWith("19", at) || text.startsWith("20", at));
  }

  private static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// "1 500 000", but not "+34 600 000 000" or "0800 000 000".
  private static boolean isRound(String text, int at, int end) {
    boolean dialled = "+(0".indexOf(text.charAt(at)) >= 0;
    return !dialled && text.startsWith("000", end - 3) && !Character.isDigit(text.charAt(end - 4));
  }
}
