package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// What can go wrong in a greeting.
///
/// @param span the faulty stretch
/// @param message what to do about it
/// @param fixes changes that mend it
record GreetingFault(Span span, String message, List<Fix> fixes) {
  private static final Set<String> NOTHINGS = Set.of("null", "undefined", "nan", "none", "n/a");
  private static final Set<String> OPENERS = Set.of("hi", "hello", "hey", "dear");
  private static final Set<String> NOBODY =
      Set.of(
          "there",
          "again",
          "all",
          "everyone",
          "everybody",
          "team",
          "folks",
          "friend",
          "friends",
          "both",
          "you",
          "sir",
          "madam",
          "to",
          "from",
          "and",
          "colleague",
          "connection",
          "hiring",
          "recruiter",
          "neighbor",
          "neighbour",
          "fellow",
          "stranger",
          "ya",
          "guys",
          "recruiters");
  private static final String MARKS = ",!.:;";

  private static final List<BiFunction<String, List<Token>, Optional<GreetingFault>>> CHECKS =
      List.of(
          GreetingFault::gluedOpener,
          GreetingFault::nobody,
          GreetingFault::nothing,
          GreetingFault::twice,
          GreetingFault::spaceBeforeMark,
          GreetingFault::noSpaceAfterMark,
          GreetingFault::smallName);

  /// The first fault in the greeting of `note`, if it has one.
  static Optional<GreetingFault> in(Note note) {
    List<Token> tokens = note.tokens();
    if (tokens.isEmpty() || !note.text().substring(0, tokens.getFirst().span().start()).isBlank()) {
      return Optional.empty();
    }
    for (var check : CHECKS) {
      Optional<GreetingFault> fault = check.apply(note.text(), tokens);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static boolean opens(List<Token> tokens) {
    return OPENERS.contains(tokens.getFirst().key());
  }

  /// "HiPriya,".
  private static Optional<GreetingFault> gluedOpener(String text, List<Token> tokens) {
    Span first = tokens.getFirst().span();
    for (String opener : List.of("Hi", "Hello", "Hey", "Dear")) {
      int joint = first.start() + opener.length();
      boolean glued =
          first.of(text).startsWith(opener)
              && first.length() > opener.length() + 1
              && Character.isUpperCase(text.charAt(joint))
              && Character.isLowerCase(text.charAt(joint + 1));
      if (glued) {
        return fault(
            first, "Put a space after “" + opener + "”.", "Add a space", Span.at(joint), " ");
      }
    }
    return Optional.empty();
  }

  /// "Hi ," and "Dear,".
  private static Optional<GreetingFault> nobody(String text, List<Token> tokens) {
    Span opener = tokens.getFirst().span();
    int at = skipSpace(text, opener.end());
    boolean marked = at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    boolean dear = tokens.getFirst().key().equals("dear");
    if (!opens(tokens) || !marked || (at == opener.end() && !dear)) {
      return Optional.empty();
    }
    var span = new Span(opener.start(), at + 1);
    var close = new Span(opener.end(), at);
    String message = "Put the reader’s name after “" + opener.of(text) + "”.";
    return dear
        ? Optional.of(new GreetingFault(span, message, List.of()))
        : fault(span, message, "Close the gap", close, "");
  }

  /// "Hi null,".
  private static Optional<GreetingFault> nothing(String text, List<Token> tokens) {
    boolean nothing = tokens.size() > 1 && opens(tokens) && NOTHINGS.contains(tokens.get(1).key());
    if (!nothing) {
      return Optional.empty();
    }
    Span word = tokens.get(1).span();
    String message = "Put the reader’s name in place of “" + word.of(text) + "”.";
    var close = new Span(tokens.getFirst().span().end(), word.end());
    return fault(word, message, "Remove “" + word.of(text) + "”", close, "");
  }

  /// "Hi Priya Priya," and "Hi Hello Priya,".
  private static Optional<GreetingFault> twice(String text, List<Token> tokens) {
    for (int at = 1; opens(tokens) && at < Math.min(4, tokens.size()); at++) {
      Token one = tokens.get(at - 1);
      Token other = tokens.get(at);
      boolean same = one.key().equals(other.key());
      boolean openers = at == 1 && OPENERS.contains(other.key());
      boolean close = text.substring(one.span().end(), other.span().start()).isBlank();
      if (close && (openers || (same && one.capital()))) {
        var both = new Span(one.span().start(), other.span().end());
        var second = new Span(one.span().end(), other.span().end());
        return fault(both, "Say it once in the greeting.", "Remove the second", second, "");
      }
    }
    return Optional.empty();
  }

  /// "Hi Priya ,".
  private static Optional<GreetingFault> spaceBeforeMark(String text, List<Token> tokens) {
    int end = nameEnd(tokens);
    int at = end < 0 ? -1 : skipSpace(text, end);
    if (end < 0 || at == end || at >= text.length() || ",!".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    var span = new Span(end, at + 1);
    boolean glued = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    String mark = text.charAt(at) + (glued ? " " : "");
    return fault(span, "Close the gap after the name.", "Close the gap", span, mark);
  }

  /// "Hi,Priya" and "Hi Priya,great to …", also "Hi Priya,,".
  private static Optional<GreetingFault> noSpaceAfterMark(String text, List<Token> tokens) {
    int end = nameEnd(tokens);
    end = end < 0 && opens(tokens) ? tokens.getFirst().span().end() : end;
    if (end < 0 || end + 1 >= text.length() || ",!".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    char next = text.charAt(end + 1);
    if (next == ',') {
      var second = new Span(end + 1, end + 2);
      return fault(new Span(end, end + 2), "Keep one comma.", "Remove the second", second, "");
    }
    return Character.isLetter(next)
        ? fault(new Span(end, end + 2), "Put a space here.", "Add a space", Span.at(end + 1), " ")
        : Optional.empty();
  }

  /// "Hi priya,".
  private static Optional<GreetingFault> smallName(String text, List<Token> tokens) {
    if (tokens.size() < 2 || !opens(tokens) || tokens.get(1).capital()) {
      return Optional.empty();
    }
    Token name = tokens.get(1);
    int end = name.span().end();
    boolean marked = end < text.length() && ",!:\n—–".indexOf(text.charAt(end)) >= 0;
    boolean nobody = NOBODY.contains(name.key()) || CommonWords.begin(name.key());
    if (!marked || nobody || name.before() != Token.Gap.SPACE) {
      return Optional.empty();
    }
    int first = name.span().start();
    String capital = Character.toString(Character.toTitleCase(text.codePointAt(first)));
    var letter = new Span(first, first + Character.charCount(text.codePointAt(first)));
    String message = "Write “" + name.span().of(text) + "” with a capital letter.";
    return fault(name.span(), message, "Capitalise it", letter, capital);
  }

  /// The end of the name in a greeting of opener and name, or -1.
  private static int nameEnd(List<Token> tokens) {
    boolean named =
        opens(tokens)
            && tokens.size() > 1
            && tokens.get(1).before() == Token.Gap.SPACE
            && tokens.get(1).capital();
    return named ? tokens.get(1).span().end() : -1;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static Optional<GreetingFault> fault(
      Span span, String message, String label, Span place, String replacement) {
    return Optional.of(
        new GreetingFault(span, message, List.of(new Fix(label, place, replacement))));
  }
}
