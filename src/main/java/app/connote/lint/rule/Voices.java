package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells words that are shouted from those that have capitals by right: names and initialisms, as
/// in "IBM" or "a HIPAA audit".
final class Voices {
  private static final Set<String> LOUD = words("");
  private static final Set<String> QUIET = words("-");
  private static final Set<String> BEFORE_A_NAME =
      Set.of("at", "from", "by", "joined", "join", "joining", "called", "with");
  private static final int LONGEST_NAME = 3;
  private static final int LONG = 5;

  private final Note note;
  private final List<Token> tokens;
  private final Reading reading;
  private final Cover blanks;

  /// Listens to the note that is read; facts, titles, links and blanks are not the writer's voice.
  Voices(Reading reading) {
    this.note = reading.note();
    this.tokens = note.tokens();
    this.reading = reading;
    this.blanks = new Cover(Placeholders.in(reading));
  }

  /// Some words in capitals, one after the other.
  ///
  /// @param span where they stand
  /// @param known whether each is a common word, which has small letters otherwise
  /// @param said how they are written when they are said in a normal voice
  record Shout(Span span, boolean known, String said) {}

  /// What is shouted, in order: common words in capitals, with what stands in capitals between and
  /// beside them.
  List<Shout> shouts() {
    var found = new ArrayList<Shout>();
    if (tokens.stream().noneMatch(token -> isWritten(token) && isLoud(token))) {
      return found;
    }
    int at = 0;
    while (at < tokens.size()) {
      int end = capitalEnd(at);
      if (end > at) {
        shout(at, end).ifPresent(found::add);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int capitalEnd(int from) {
    int at = from;
    while (at < tokens.size() && isInCapitals(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isInCapitals(Token token) {
    return isWritten(token) && !isOthers(token.span());
  }

  /// Whether `token` is written in capitals, by right or not.
  private boolean isWritten(Token token) {
    return token.capital()
        && Character.isUpperCase(note.text().codePointAt(token.span().start()))
        && !hasSmall(token.span());
  }

  private boolean hasSmall(Span word) {
    String text = note.text();
    for (int at = word.start(); at < word.end(); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOthers(Span word) {
    return Borrowed.touches(word, reading) || Links.touch(word, reading) || blanks.touches(word);
  }

  /// The shout among the words in capitals from `from` to `to`, if a loud word is there.
  private Optional<Shout> shout(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !isPartOf(start)) {
      start++;
    }
    while (end > start && !isPartOf(end - 1)) {
      end--;
    }
    boolean loud = tokens.subList(start, end).stream().anyMatch(Voices::isLoud);
    return loud && !isName(start, end)
        ? Optional.of(shout(tokens.subList(start, end)))
        : Optional.empty();
  }

  /// "at CREATE SOMETHING", "joined OPEN HOUSE".
  private boolean isName(int from, int to) {
    return from > 0
        && to - from <= LONGEST_NAME
        && BEFORE_A_NAME.contains(tokens.get(from - 1).key())
        && tokens.get(from).before() == Gap.SPACE;
  }

  private Shout shout(List<Token> words) {
    var span = new Span(words.getFirst().span().start(), words.getLast().span().end());
    return new Shout(span, words.stream().allMatch(Voices::isKnown), said(words));
  }

  /// Whether a shout may begin or end with the word at `at`.
  private boolean isPartOf(int at) {
    Token token = tokens.get(at);
    boolean small = token.key().length() == 2 && CommonWords.begin(token.key());
    return isLoud(token) || token.key().length() >= LONG || (small && !QUIET.contains(token.key()));
  }

  private static boolean isLoud(Token token) {
    String key = token.key();
    boolean common = LOUD.contains(key) || (key.length() > 2 && CommonWords.begin(key));
    return common && !QUIET.contains(key);
  }

  private static boolean isKnown(Token token) {
    return CommonWords.begin(token.key()) || LOUD.contains(token.key());
  }

  private String said(List<Token> words) {
    var said = new StringBuilder();
    int at = words.getFirst().span().start();
    for (Token word : words) {
      said.append(note.text(), at, word.span().start()).append(said(word));
      at = word.span().end();
    }
    return said.toString();
  }

  private String said(Token token) {
    boolean pronoun = token.key().equals("i") || token.key().startsWith("i'");
    boolean begins = token.before() == Gap.SENTENCE || isFirst(token);
    String word = token.span().of(note.text());
    String small = word.toLowerCase(Locale.ROOT);
    return pronoun || begins ? word.charAt(0) + small.substring(1) : small;
  }

  private boolean isFirst(Token token) {
    return token.span().equals(tokens.getFirst().span());
  }

  private static Set<String> words(String mark) {
    var words = new HashSet<String>();
    for (String line : Resources.lines("loud-words.txt")) {
      for (String word : Resources.parts(line, ' ')) {
        boolean marked = word.startsWith("-");
        if (marked == mark.equals("-")) {
          words.add(marked ? word.substring(1) : word);
        }
      }
    }
    return Set.copyOf(words);
  }
}
