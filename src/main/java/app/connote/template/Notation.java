package app.connote.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which other tools mark a field. Each pattern has what is marked as its first group.
enum Notation {
  /// `{{{first_name}}}`
  TRIPLE("{{{", "\\{\\{\\{\\s*+(NAME)\\s*+\\}\\}\\}"),
  /// `{{ first_name | default: "there" }}`
  DOUBLE("{{", "\\{\\{(?!\\{)((?:[^{}\\\\]++|\\\\.){0,200}+)\\}\\}"),
  /// `{ }`
  EMPTY("{", "\\{(\\s*+)\\}"),
  /// `{% if first_name %}`
  BLOCK("{%", "\\{%([^{}\\n]{0,200}?)%\\}"),
  /// `${first_name}`
  SHELL("${", "\\$\\{\\s*+(NAME)\\s*+\\}"),
  /// `{first_name}`
  SINGLE("{", "\\{(!?+\\s*+NAME)\\s*+\\}"),
  /// `{first_name|there}`, which is also how alternatives are written
  OPTION("{", "\\{(WORD\\|[^{}\\[\\]|\\\\\\n]{1,80}+)\\}"),
  /// `[first_name|there]`
  SQUARE_OPTION("[", "\\[(WORD\\|[^{}\\[\\]|\\\\\\n]{1,80}+)\\]"),
  /// `*|FNAME|*`
  STARRED("*|", "\\*\\|(WORD(?::[^|*{}\\n]{0,80}+)?+)\\|\\*"),
  /// `[[First Name]]`
  SQUARES("[[", "\\[\\[\\s*+(NAME)\\s*+\\]\\]"),
  /// `[First Name]`, but no link
  SQUARE("[", "\\[\\s*+(NAME)\\s*+\\](?!\\()"),
  /// `<b>`
  TAG("<", "</?+((?:b|i|u|p|br|em|div|span|strong)(?=[\\s/>])[^<>{}|\\[\\]\\n]{0,200}+)>"),
  /// `<<First Name>>`
  ANGLES("<<", "<<\\s*+(NAME)\\s*+>>"),
  /// `<First Name>`
  ANGLE("<", "<(NAME)>"),
  /// `«First Name»`
  GUILLEMETS("«", "«(NAME)»"),
  /// `%%first name%%`
  PERCENTS("%%", "%%(NAME)%%"),
  /// `%FIRSTNAME%`
  PERCENT("%", "%(NAME)%"),
  /// `#FirstName#`
  HASHES("#", "(?<![\\p{L}\\p{N}])#(WORD)#"),
  /// `__NAME__`
  UNDERSCORES("__", "(?<![\\p{L}\\p{N}_])__(WORD)__(?![\\p{L}\\p{N}_])"),
  /// `$name`
  DOLLAR("$", "(?<![\\p{L}\\p{N}$])\\$(WORD)");

  /// What begins a mark of any of them.
  static final String BEGINNINGS = "{$*[<«%#_";

  private final String opening;
  private final Pattern pattern;

  Notation(String opening, String pattern) {
    this.opening = opening;
    this.pattern =
        Pattern.compile("(?s)" + pattern.replace("NAME", Blank.NAME).replace("WORD", Blank.WORD));
  }

  /// The mark of this kind that begins at `place` of `text`, if one does; it may not touch a word
  /// where it comes `afterWords`.
  Optional<Found> at(int place, String text, boolean afterWords) {
    if (!text.startsWith(opening, place)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    matcher.region(place, text.length());
    matcher.useTransparentBounds(afterWords);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Found(this, matcher.end(), matcher.group(1)));
  }

  /// A mark.
  ///
  /// @param notation its kind
  /// @param end where it ends in the text, in UTF-16 units
  /// @param content what is marked
  record Found(Notation notation, int end, String content) {}
}
