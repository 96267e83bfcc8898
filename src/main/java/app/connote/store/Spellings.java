package app.connote.store;

import app.connote.compose.NoteTemplate;
import app.connote.note.English;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of the built-in templates that Americans and Britons spell differently.
final class Spellings {
  private static final String PLACE = "/app/connote/pack/spellings.json";

  /// A field with its braces, which is not spelt anew, or a word.
  private static final Pattern PIECE = Pattern.compile("\\{\\{[^{}]*\\}\\}|\\p{L}+");

  private final Map<String, String> british;

  /// A word as Americans and as Britons spell it, in small letters.
  record Pair(String american, String british) {}

  private record SpellingsFile(String about, List<Pair> pairs) {}

  private Spellings(List<Pair> pairs) {
    this.british = pairs.stream().collect(Collectors.toMap(Pair::american, Pair::british));
  }

  /// The pairs that come with the program; an [IllegalStateException] where they are missing.
  static List<Pair> pairs() {
    try (InputStream file = Spellings.class.getResourceAsStream(PLACE)) {
      if (file == null) {
        throw new IllegalStateException("The program has no spellings: install it again.");
      }
      return StrictJson.readWhole(file.readAllBytes(), SpellingsFile.class).pairs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What makes of a template, which is written in American English, one that knows both.
  static Function<NoteTemplate, NoteTemplate> bothWays() {
    return new Spellings(pairs())::bothWays;
  }

  private NoteTemplate bothWays(NoteTemplate each) {
    Template american = each.template();
    String source = PIECE.matcher(american.source()).replaceAll(this::quoted);
    if (source.equals(american.source())) {
      return each;
    }
    try {
      Template spelt = Template.compile(source, american.fields());
      return new NoteTemplate(
          each.id(),
          each.relationship(),
          each.tone(),
          american,
          Map.of(English.AMERICAN, american, English.BRITISH, spelt));
    } catch (TemplateException e) {
      throw new IllegalStateException("The template “" + each.id() + "” cannot be spelt anew.", e);
    }
  }

  private String quoted(MatchResult piece) {
    return Matcher.quoteReplacement(spelt(piece.group()));
  }

  private String spelt(String piece) {
    String anew = british.get(piece.toLowerCase(Locale.ROOT));
    if (anew == null) {
      return piece;
    }
    return Character.isUpperCase(piece.charAt(0))
        ? anew.substring(0, 1).toUpperCase(Locale.ROOT) + anew.substring(1)
        : anew;
  }
}
