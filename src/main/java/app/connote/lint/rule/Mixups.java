package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.Rewording;
import app.connote.lint.phrase.Rewordings;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Knows words that are taken for others which sound like them, as in "your an engineer", where
/// what stands beside them leaves no doubt.
final class Mixups {
  private static final Rewordings KNOWN = new Rewordings(known());

  private Mixups() {}

  /// Words at `span` for which `right` was meant.
  record Mixup(Span span, String right) {}

  /// The mixed-up words of the note that is read, in order; facts, titles and links are as they
  /// are.
  static List<Mixup> in(Reading reading) {
    Note note = reading.note();
    var found = new ArrayList<Mixup>();
    for (Rewordings.Found place : KNOWN.in(note.tokens())) {
      String written = place.span().of(note.text());
      String right = right(place.instead().getFirst(), written, note);
      if (!isKept(right, written) && !isOthers(place.span(), reading)) {
        found.add(new Mixup(place.span(), right));
      }
    }
    return found;
  }

  private static String right(String words, String written, Note note) {
    boolean capital = Character.isUpperCase(written.charAt(0));
    String cased = capital ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    return note.text().contains("’") ? cased : cased.replace('’', '\'');
  }

  /// Whether the wording is right as it is, or a name begins in it: "your An Evening with Kilns".
  private static boolean isKept(String right, String written) {
    boolean same = Tokens.fold(right).equals(Tokens.fold(written));
    return same || written.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isOthers(Span span, Reading reading) {
    return Borrowed.touches(span, reading) || Links.touch(span, reading);
  }

  private static List<Rewording> known() {
    var known = new ArrayList<Rewording>();
    for (String line : Resources.lines("mix-ups.txt")) {
      int sign = line.indexOf('=');
      List<String> right = List.of(line.substring(sign + 1).strip());
      for (String wrong : Resources.parts(line.substring(0, sign), '|')) {
        known.add(Rewording.of(wrong, right));
      }
    }
    return known;
  }
}
