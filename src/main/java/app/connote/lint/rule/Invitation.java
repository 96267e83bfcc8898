package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Set;

/// Words an invitation to suit the rest of a note.
final class Invitation {
  private static final Set<String> FORMAL = Set.of("dear", "mr", "mrs", "ms", "dr", "prof");
  private static final Set<String> LIVELY = Set.of("hey", "hiya", "howdy", "yo");

  private Invitation() {}

  /// The change that adds an invitation at the end of `note`.
  static Fix asFix(Note note, Context context) {
    int end = note.sentences().isEmpty() ? bodyEnd(note) : note.sentences().getLast().end();
    String before = note.text().substring(0, end);
    String joint = before.isBlank() ? "" : endsSentence(before) ? " " : ". ";
    int room = context.characters() - note.characters() - joint.length();
    String sentence = sentence(note, context, room);
    return new Fix("Add “" + sentence + "”", Span.at(end), joint + sentence);
  }

  private static int bodyEnd(Note note) {
    return note.text().stripTrailing().length();
  }

  private static boolean endsSentence(String text) {
    int last = text.codePointBefore(text.length());
    return !Character.isLetterOrDigit(last) && ",;:–—-".indexOf(last) < 0;
  }

  /// The sentence in the register of the note, or a shorter one where only that fits.
  private static String sentence(Note note, Context context, int room) {
    String connect = context.audience() == Audience.RECONNECT ? "reconnect" : "connect";
    String mark = note.text().contains("'") ? "'" : "’";
    String usual = usual(note, connect, mark);
    return usual.length() <= room ? usual : "Shall we " + connect + "?";
  }

  private static String usual(Note note, String connect, String mark) {
    List<Token> tokens = note.tokens();
    boolean clipped = note.text().contains("’") || note.text().contains("'");
    if (!clipped && tokens.stream().limit(3).anyMatch(token -> FORMAL.contains(token.key()))) {
      return "I would be glad to " + connect + ".";
    }
    boolean lively = !tokens.isEmpty() && LIVELY.contains(tokens.getFirst().key());
    return lively ? "Let" + mark + "s " + connect + "!" : "I" + mark + "d love to " + connect + ".";
  }
}
