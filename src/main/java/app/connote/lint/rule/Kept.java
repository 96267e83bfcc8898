package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.List;

/// Knows what of a note has to stay when it is shortened.
///
/// @param untouched the greeting and the values of facts, in which not a word may change
/// @param meant besides these, what the note is for: names, numbers, the invitation, what is
///   specific and who the writer is
record Kept(List<Span> untouched, List<Span> meant) {
  /// What has to stay of the note that is read.
  static Kept of(Reading reading) {
    List<Span> untouched = untouched(reading);
    var meant = new ArrayList<>(untouched);
    meant.addAll(reading.find(PhraseList.INVITATIONS));
    meant.addAll(reading.find(PhraseList.WHO_YOU_ARE));
    meant.addAll(reading.find(PhraseList.ABOUT_ONESELF));
    meant.addAll(Specifics.in(reading));
    meant.addAll(names(reading.note()));
    return new Kept(untouched, meant);
  }

  /// Whether a word at `place` may be left out or worded otherwise.
  boolean allowsWording(Span place) {
    return untouched.stream().noneMatch(place::overlaps);
  }

  /// Whether all that is said at `place` may go.
  boolean allowsLeavingOut(Span place) {
    return meant.stream().noneMatch(place::overlaps);
  }

  /// Whether all that is said at `place` may go, of which `wrong` has to.
  boolean allowsBut(Span wrong, Span place) {
    return meant.stream().noneMatch(each -> place.overlaps(each) && !wrong.overlaps(each));
  }

  /// Whether all that is said at `place` may go together with what is wrong in it, names included:
  /// only the invitation and the facts stay.
  boolean allowsJoined(Span place, Reading reading) {
    return allowsWording(place)
        && reading.find(PhraseList.INVITATIONS).stream().noneMatch(place::overlaps);
  }

  private static List<Span> untouched(Reading reading) {
    var places = new ArrayList<Span>(quotes(reading.note().text()));
    Note note = reading.note();
    int greeting = Greeting.of(note, note.tokens()).words();
    note.tokens().stream().limit(greeting).map(Token::span).forEach(places::add);
    for (String value : reading.context().facts().values().values()) {
      Evidence.addEach(value, note.text(), places);
    }
    return places;
  }

  private static List<Span> quotes(String text) {
    var quotes = new ArrayList<Span>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '“' || (unit == '"' && open < 0)) {
        open = at;
      } else if ((unit == '”' || unit == '"') && open >= 0) {
        quotes.add(new Span(open, at + 1));
        open = -1;
      }
    }
    return quotes;
  }

  /// Words with a capital inside a sentence, and numbers.
  private static List<Span> names(Note note) {
    return note.tokens().stream().filter(Kept::isName).map(Token::span).toList();
  }

  private static boolean isName(Token token) {
    boolean pronoun = token.key().equals("i") || token.key().startsWith("i'");
    boolean begins = token.before() == Gap.SENTENCE;
    return token.capital() && !pronoun && !begins && !token.key().equals("linkedin");
  }
}
