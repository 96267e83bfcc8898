package app.connote.template;

import app.connote.template.Piece.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a template from elsewhere into words and marks, in one pass.
final class ForeignScanner {
  private static final String ESCAPABLE = "{|}\\(";

  /// What can stand behind backslashes as it is, without being taken for a mark the next time.
  private static final Pattern HARMLESS =
      Pattern.compile("\\A(?!.*__)[\\p{L}\\p{N} .,!?'\"’:=|_\\-]*");

  /// The name of a field as programs write it: "first_name", "firstName", "FIRSTNAME".
  private static final Pattern PROGRAMS =
      Pattern.compile("\\A(?:.*_.*|.*\\p{Ll}\\p{Lu}.*|\\p{Lu}{3,})");

  private static final Pattern BLOCK = Pattern.compile("(?s)\\A\\s*(?:[#/^&>].*|else\\s*)?");
  private static final Pattern BREAK = Pattern.compile("(?:br|p|div)\\b.*");

  private final String source;
  private final Set<String> known;
  private final boolean dropping;
  private final List<Piece> pieces = new ArrayList<>();
  private int wordsStart;
  private int at;

  private ForeignScanner(String source, Set<String> known, boolean dropping) {
    this.source = source;
    this.known = known;
    this.dropping = dropping;
  }

  /// The words and marks of `source`, in order and without gaps, where the fields `known` are
  /// meant; marks that mean nothing are left out only where it is `dropping`.
  static List<Piece> pieces(String source, Set<String> known, boolean dropping) {
    var scanner = new ForeignScanner(source, known, dropping);
    while (scanner.at < source.length()) {
      scanner.next();
    }
    scanner.endWords();
    return scanner.pieces;
  }

  private void next() {
    char unit = source.charAt(at);
    Optional<Piece> mark = Notation.BEGINNINGS.indexOf(unit) < 0 ? Optional.empty() : notation();
    if (mark.isPresent()) {
      add(mark.get());
      return;
    }
    switch (unit) {
      case '{', '[' -> add(new Piece.Open(at, unit));
      case '}', ']' -> add(new Piece.Close(at, unit));
      case '|' -> add(new Piece.Bar(at));
      case '\\' -> backslash();
      default -> at++;
    }
  }

  private void backslash() {
    boolean ours = at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
    if (ours) {
      at += 2;
    } else {
      add(new Piece.Replaced(at, at + 1, "\\\\", new Fate.Escaped()));
    }
  }

  private void add(Piece piece) {
    endWords();
    pieces.add(piece);
    at = piece.end();
    wordsStart = at;
  }

  private void endWords() {
    if (wordsStart < at) {
      pieces.add(new Piece.Words(wordsStart, at));
    }
  }

  private Optional<Piece> notation() {
    for (Notation each : Notation.values()) {
      Optional<Piece> piece = each.at(at, source, wordsStart < at).flatMap(this::piece);
      if (piece.isPresent()) {
        return piece;
      }
    }
    return Optional.empty();
  }

  private Optional<Piece> piece(Notation.Found found) {
    return switch (found.notation()) {
      case EMPTY, BLOCK -> dropped(found, "");
      case TAG -> tag(found);
      case OPTION, SQUARE_OPTION ->
          Blank.in(found.content()).filter(this::isOption).map(it -> field(found, it));
      case DOUBLE -> BLOCK.matcher(found.content()).matches() ? dropped(found, "") : blank(found);
      case TRIPLE, SHELL, SINGLE, STARRED, SQUARES, SQUARE, ANGLES, ANGLE -> blank(found);
      case GUILLEMETS, PERCENTS, PERCENT, HASHES, UNDERSCORES, DOLLAR -> blank(found);
    };
  }

  /// A space makes it words where it is not left out.
  private Optional<Piece> tag(Notation.Found found) {
    String words = "< " + source.substring(at + 1, found.end());
    return dropping
        ? dropped(found, isBreak(found) ? "\n" : "")
        : Optional.of(new Piece.Replaced(at, found.end(), words, new Fate.Escaped()));
  }

  /// Whether it stands where a line ends: after a paragraph, or instead of a break.
  private boolean isBreak(Notation.Found found) {
    return BREAK.matcher(found.content()).matches()
        && (found.content().startsWith("br") || source.startsWith("</", at));
  }

  private Optional<Piece> dropped(Notation.Found found, String text) {
    return dropping
        ? Optional.of(new Piece.Replaced(at, found.end(), text, new Fate.Dropped()))
        : Optional.empty();
  }

  private Optional<Piece> blank(Notation.Found found) {
    return Blank.in(found.content()).flatMap(blank -> named(found, blank));
  }

  private Optional<Piece> named(Notation.Found found, Blank blank) {
    return ForeignNames.field(blank.name(), known).isPresent()
        ? Optional.of(field(found, blank))
        : kept(found, blank.name());
  }

  /// Whether `{first_name|there}` means a field with a fallback rather than two wordings.
  private boolean isOption(Blank blank) {
    return PROGRAMS.matcher(blank.name()).matches()
        && ForeignNames.field(blank.name(), known).isPresent()
        && blank.fallback().flatMap(each -> ForeignNames.field(each, known)).isEmpty();
  }

  private Piece field(Notation.Found found, Blank blank) {
    String field = ForeignNames.field(blank.name(), known).orElseThrow();
    if (found.notation() == Notation.DOUBLE
        && blank.plain()
        && field.equals(blank.name())
        && compiles(source.substring(at, found.end()))) {
      return new Piece.Words(at, found.end());
    }
    String mark = mark(field, blank);
    return new Piece.Replaced(at, found.end(), mark, new Fate.Field(field, blank.fallback()));
  }

  private String mark(String field, Blank blank) {
    if (blank.fallback().isEmpty()) {
      return "{{" + field + "}}";
    }
    String words = blank.fallback().get();
    String asItIs = "{{" + field + "|" + words + "}}";
    return blank.plain() && compiles(asItIs) ? asItIs : "{{" + field + "|" + escaped(words) + "}}";
  }

  private boolean compiles(String mark) {
    return Template.problems(mark, known).isEmpty();
  }

  private Optional<Piece> kept(Notation.Found found, String name) {
    if (!HARMLESS.matcher(found.content()).matches() || isProse(found)) {
      return Optional.empty();
    }
    var fate = new Fate.Kept(name, Suggestion.nearest(name, known));
    String text = escaped(source.substring(at, found.end()));
    return Optional.of(new Piece.Replaced(at, found.end(), text, fate));
  }

  /// Whether marks that are also used in sentences stand around more than one word.
  private static boolean isProse(Notation.Found found) {
    boolean common = found.notation() == Notation.PERCENT || found.notation() == Notation.ANGLE;
    return common && found.content().contains(" ");
  }

  private static String escaped(String text) {
    return text.replaceAll("[{|}\\\\]", "\\\\$0");
  }
}
