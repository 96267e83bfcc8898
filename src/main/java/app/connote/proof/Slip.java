package app.connote.proof;

import app.connote.lint.ProofCheck;
import app.connote.note.English;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/// Something LanguageTool objects to.
///
/// @param check whether it is about spelling or grammar
/// @param span where it is
/// @param instead what to write instead, best first
/// @param reason what the matter is, in one sentence, or empty
record Slip(ProofCheck check, Span span, List<String> instead, String reason) {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_REASON = 120;
  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\d])'([^'\\n]{1,40})'(?!\\p{L})");

  /// What `match` says.
  static Slip of(RuleMatch match) {
    return new Slip(
        check(match.getRule()),
        new Span(match.getFromPos(), match.getToPos()),
        match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList(),
        reason(match.getMessage()));
  }

  /// This slip, `by` units further on.
  Slip moved(int by) {
    return new Slip(check, new Span(span.start() + by, span.end() + by), instead, reason);
  }

  /// This slip with `better` to write instead.
  Slip with(List<String> better) {
    return new Slip(check, span, better, reason);
  }

  /// The suggestions that change more of `written` than hyphens, quotes and capitals, unless it is
  /// a single letter.
  List<String> otherWords(String written) {
    return instead.stream()
        .filter(each -> written.length() == 1 || !letters(each).equals(letters(written)))
        .toList();
  }

  /// The English in which this is the right spelling, where that is the only matter.
  Optional<English> variety() {
    return Stream.of(English.values())
        .filter(each -> check == ProofCheck.SPELLING && reason.contains(each.label()))
        .findFirst();
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d'’]", "");
  }

  private static ProofCheck check(Rule rule) {
    return rule.isDictionaryBasedSpellingRule() || rule.getId().startsWith("EN_CONTRACTION")
        ? ProofCheck.SPELLING
        : ProofCheck.GRAMMAR;
  }

  /// `message` where it explains; not where it only asks or repeats the suggestion.
  private static String reason(String message) {
    boolean explains =
        message.endsWith(".")
            && message.length() <= LONGEST_REASON
            && message.chars().noneMatch(unit -> "<>!?\n".indexOf(unit) >= 0)
            && !message.startsWith("Consider");
    Matcher quoted = QUOTED.matcher(message);
    return explains ? quoted.replaceAll("“$1”") : "";
  }
}
