package app.connote.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a mark of another tool says: the name of a field and, where it has one, the fallback.
///
/// @param name the name as it is written there
/// @param fallback the words for where the field is empty, as plain text
/// @param plain whether it says so as our own language does
record Blank(String name, Optional<String> fallback, boolean plain) {
  /// A name: words of letters and digits with one mark or space between them.
  static final String NAME = "\\p{L}[\\p{L}\\p{N}]*+(?:[ _.\\-][\\p{L}\\p{N}]++){0,7}";

  /// A name that is one word, in which an underscore may stand.
  static final String WORD = "\\p{L}[\\p{L}\\p{N}]*+(?:_[\\p{L}\\p{N}]++){0,7}";

  private static final Pattern BARE = Pattern.compile("!?\\s*+(" + NAME + ")\\s*+");
  private static final Pattern WITH_REST =
      Pattern.compile(
          "(?s)\\A!?\\s*+(" + NAME + "?)\\s*(\\|\\||\\?\\?|[|,:]|or(?=\\s*[\"']))\\s*(.*)");
  private static final Pattern DEFAULT =
      Pattern.compile(
          "(?s)\\A(?:default|fallback)\\s*+(?:[:=]\\s*+(.*)|\\(\\s*+(.*?)\\s*\\)|(?=[\"'])(.*))");
  private static final Pattern QUOTED = Pattern.compile("(?s)\\A(?:\"(.*)\"|'(.*)')");
  private static final Set<String> FILTERS =
      Set.of(
          "capitalize",
          "capitalise",
          "downcase",
          "upcase",
          "lower",
          "upper",
          "lowercase",
          "uppercase",
          "title",
          "titlecase",
          "strip",
          "trim",
          "escape");

  /// What `content`, which stands between the marks of another tool, says; nothing where it is no
  /// name with or without a fallback.
  static Optional<Blank> in(String content) {
    Matcher bare = BARE.matcher(content);
    if (bare.matches()) {
      return Optional.of(new Blank(bare.group(1), Optional.empty(), true));
    }
    Matcher rest = WITH_REST.matcher(content);
    return rest.matches()
        ? Optional.of(of(rest.group(1), rest.group(2), rest.group(3)))
        : Optional.empty();
  }

  private static Blank of(String name, String operator, String rest) {
    List<String> filters = filters(rest);
    boolean plain = operator.equals("|") && filters.size() == 1 && isPlain(filters.getFirst());
    if (plain) {
      return new Blank(name, words(filters.getFirst()), true);
    }
    Optional<String> fallback =
        operator.equals("|") && filters.size() > 1
            ? filters.stream().filter(each -> !isPlain(each)).flatMap(Blank::said).findFirst()
            : said(rest.strip()).findFirst();
    return new Blank(name, fallback, false);
  }

  /// What stands between the bars of `text` that are in no quotation marks and not escaped.
  private static List<String> filters(String text) {
    var filters = new ArrayList<String>();
    char quote = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '\\') {
        at++;
      } else if (quote == 0 && unit == '|') {
        filters.add(text.substring(from, at).strip());
        from = at + 1;
      } else if (quote == 0 && (unit == '"' || (unit == '\'' && startsWord(text, at)))) {
        quote = unit;
      } else if (unit == quote) {
        quote = 0;
      }
    }
    filters.add(text.substring(from).strip());
    return filters;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /// Whether `filter` is words to be shown rather than something to be done.
  private static boolean isPlain(String filter) {
    return !FILTERS.contains(filter)
        && !QUOTED.matcher(filter).matches()
        && !DEFAULT.matcher(filter).matches();
  }

  /// The words of a fallback that may stand in quotation marks or behind “default”.
  private static Stream<String> said(String filter) {
    String said = filter;
    while (!isPlain(said)) {
      Matcher quoted = QUOTED.matcher(said);
      Matcher named = DEFAULT.matcher(said);
      if (quoted.matches() || named.matches()) {
        said = group(quoted.matches() ? quoted : named).strip();
      } else {
        return Stream.empty();
      }
    }
    return words(said).stream();
  }

  private static String group(Matcher matched) {
    for (int group = 1; group <= matched.groupCount(); group++) {
      if (matched.group(group) != null) {
        return matched.group(group);
      }
    }
    return "";
  }

  private static Optional<String> words(String said) {
    return said.isBlank() ? Optional.empty() : Optional.of(said);
  }
}
