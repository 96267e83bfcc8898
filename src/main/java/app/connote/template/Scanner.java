package app.connote.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a template's source into words and marks, in one pass.
final class Scanner {
  private static final String MARKS = "{|}\\(";

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int wordsStart;
  private int at;

  private Scanner(String source) {
    this.source = source;
  }

  /// The words and marks of `source`, in order.
  ///
  /// @throws TemplateException when a field or an escape is malformed
  static List<Token> tokens(String source) throws TemplateException {
    var scanner = new Scanner(source);
    while (scanner.at < source.length()) {
      scanner.next();
    }
    scanner.endWords();
    return scanner.tokens;
  }

  /// The marks of `source`, as far as it is well formed.
  static List<Marking> markings(String source) {
    var scanner = new Scanner(source);
    var markings = new ArrayList<Marking>();
    try {
      while (scanner.at < source.length()) {
        int start = scanner.at;
        int known = scanner.tokens.size();
        scanner.next();
        if (scanner.tokens.size() > known) {
          kind(scanner.tokens.getLast())
              .ifPresent(kind -> markings.add(new Marking(kind, start, scanner.at)));
        }
      }
    } catch (TemplateException e) {
      // Whoever compiles the source says what is wrong.
    }
    return markings;
  }

  private static Optional<Marking.Kind> kind(Token token) {
    return switch (token) {
      case Token.Words _ -> Optional.empty();
      case Token.Field _ -> Optional.of(Marking.Kind.FIELD);
      case Token.AOrAn _ -> Optional.of(Marking.Kind.ARTICLE);
      case Token.Open _, Token.Bar _, Token.Close _ -> Optional.of(Marking.Kind.CHOICE);
    };
  }

  private void next() throws TemplateException {
    switch (source.charAt(at)) {
      case '\\' -> escaped(words);
      case '|' -> mark(new Token.Bar(at), 1);
      case '}' -> mark(new Token.Close(at), 1);
      case '{' -> opening();
      default -> plain();
    }
  }

  private void mark(Token token, int length) {
    endWords();
    tokens.add(token);
    at += length;
    wordsStart = at;
  }

  private void endWords() {
    if (!words.isEmpty()) {
      tokens.add(new Token.Words(words.toString(), wordsStart));
      words.setLength(0);
    }
  }

  private void plain() {
    char unit = source.charAt(at);
    if ((unit == 'a' || unit == 'A') && source.startsWith("(n)", at + 1) && standsAlone()) {
      mark(new Token.AOrAn(unit == 'A', at), 4);
    } else {
      words.append(unit);
      at++;
    }
  }

  /// Whether no letter or digit touches the four units of `a(n)`.
  private boolean standsAlone() {
    return (at == 0 || !Character.isLetterOrDigit(source.codePointBefore(at)))
        && (at + 4 == source.length() || !Character.isLetterOrDigit(source.codePointAt(at + 4)));
  }

  private void escaped(StringBuilder into) throws TemplateException {
    if (at + 1 == source.length() || MARKS.indexOf(source.charAt(at + 1)) < 0) {
      throw new TemplateException(
          "No mark follows this \\. Remove it, or write \\\\ to show a backslash.", at);
    }
    into.append(source.charAt(at + 1));
    at += 2;
  }

  /// Two braces begin a field; of three, the first begins alternatives.
  private void opening() throws TemplateException {
    if (source.startsWith("{{", at) && !source.startsWith("{{{", at)) {
      field();
    } else {
      mark(new Token.Open(at), 1);
    }
  }

  private void field() throws TemplateException {
    int open = at;
    endWords();
    at += 2;
    int nameStart = at;
    while (at < source.length() && "{|}\n".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    String name = source.substring(nameStart, at);
    int place = name.isBlank() ? open : nameStart + name.indexOf(name.strip());
    Optional<String> fallback = source.startsWith("|", at) ? fallback(open) : Optional.empty();
    if (!source.startsWith("}}", at)) {
      throw unclosed(open);
    }
    mark(new Token.Field(name.strip(), fallback, place), 2);
  }

  private Optional<String> fallback(int open) throws TemplateException {
    int bar = at++;
    var text = new StringBuilder();
    while (at < source.length() && source.charAt(at) != '}') {
      switch (source.charAt(at)) {
        case '\\' -> escaped(text);
        case '{', '|' ->
            throw new TemplateException(
                "A fallback is plain words. Write \\ before a mark that should show.", at);
        default -> text.append(source.charAt(at++));
      }
    }
    if (!source.startsWith("}}", at)) {
      throw unclosed(open);
    }
    if (text.toString().isBlank()) {
      throw new TemplateException(
          "This fallback is empty. Write the words that stand in for the field after the |.", bar);
    }
    return Optional.of(text.toString());
  }

  private static TemplateException unclosed(int open) {
    return new TemplateException(
        "This field is never closed. Add }} after its name or its fallback.", open);
  }
}
