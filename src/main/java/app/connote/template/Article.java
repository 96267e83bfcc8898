package app.connote.template;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses between "a" and "an" by the sound that follows.
final class Article {
  /// What may stand between the article and its word without being spoken.
  private static final Pattern WORD =
      Pattern.compile(
          "^[\\s\\p{Z}\\p{Ps}\\p{Pi}\"'*_#~$€£¥+]*([\\p{L}\\p{M}\\p{N}]+)([^\\s\\p{Z}]?)");

  /// "8", "80 %", "11", "18", "1800s", "11,000": numbers spoken with a vowel first.
  private static final Pattern VOWEL_NUMBER = Pattern.compile("8\\d*|1[18](\\d{2,3})?\\D*");

  private static final Pattern VOWEL_LETTER = Pattern.compile("[AEFHILMNORSXaefhilmnorsx].*");

  /// Two capitals at once, or capitals inside a word that starts small: "MBA", "LLMs", "iOS".
  private static final Pattern SPELT =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{Lu}\\p{N}]{0,3}|\\p{Lu}{2,4}\\p{Ll}+\\p{N}*|\\p{Ll}\\p{Lu}.*");

  private static final Set<String> SPOKEN_CAPITALS =
      Set.of(
          "FAANG", "FEMA", "FIFA", "HEAD", "HIPAA", "LAMP", "LEAD", "LEAN", "LEGAL", "LIDAR",
          "MAIN", "MEDIA", "MIDI", "MOOC", "MUSIC", "NASA", "NATO", "NAVY", "NEW", "NEWS", "NURSE",
          "RADAR", "RAID", "RAM", "REAL", "REST", "ROM", "SALES", "SCADA", "SCRUM", "SIM", "SITE",
          "SLAM", "SOAP", "SOAR", "SOX", "SPAC", "STAFF", "STAR", "STEM", "SWAT", "SWOT", "UNIT",
          "UEFA", "USER");

  /// Spelt initialisms that have a vowel, as people type them without capitals.
  private static final Set<String> SMALL_INITIALISMS =
      Set.of("fbi", "mba", "mlops", "mri", "ngo", "roi", "seo", "sre");

  /// Words without a vowel that are spoken as a word all the same.
  private static final Set<String> SHORTENED =
      Set.of(
          "ft", "hm", "hmm", "lt", "mgr", "mr", "mrs", "ms", "mt", "nr", "rd", "sgt", "sh", "sr",
          "st");

  private static final Pattern SILENT_H = Pattern.compile("(hour|honest|honou?r|heir).*");

  /// Vowels spoken "you" or "w": university, user, European, one, unique, utility, Ukrainian.
  private static final Pattern CONSONANT_VOWEL =
      Pattern.compile(
          "uni(?!m|n|d(?!irec)|ll|ssu|ron).*|unanim.*|us[aeiu].*|us|ut[aeio].*|ub[ie]q.*|uk[ru].*"
              + "|ur[aiou].*|ugan.*|eu.*|ew.*|ones?|oneself|onetime|once|ouija");

  private static final Pattern VOWEL_SOUND = Pattern.compile("[aeiou].*|y[^aeiouy].*");
  private static final Pattern NO_VOWEL = Pattern.compile("[a-z&&[^aeiouy]]{2,6}\\d*");

  private Article() {}

  /// "a" or "an", whichever goes before `following`; with a capital where `capital` says so.
  static String before(String following, boolean capital) {
    Matcher matcher = WORD.matcher(following);
    boolean vowel = matcher.find() && startsWithVowelSound(matcher.group(1), matcher.group(2));
    return (capital ? "A" : "a") + (vowel ? "n" : "");
  }

  private static boolean startsWithVowelSound(String word, String next) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    if (plain.isEmpty()) {
      return false;
    }
    if (Character.isDigit(plain.codePointAt(0))) {
      return VOWEL_NUMBER.matcher(plain).matches();
    }
    return isSpelt(plain, next)
        ? VOWEL_LETTER.matcher(plain).matches()
        : startsWithVowelSound(plain.toLowerCase(Locale.ROOT));
  }

  private static boolean startsWithVowelSound(String small) {
    return SILENT_H.matcher(small).matches()
        || (VOWEL_SOUND.matcher(small).matches() && !CONSONANT_VOWEL.matcher(small).matches());
  }

  /// Whether the first letter is spoken by its name: "MBA", "X-ray", "R&D", "F1", "html".
  private static boolean isSpelt(String word, String next) {
    boolean single = word.length() == 1 || Character.isDigit(word.charAt(1));
    if (single) {
      return !next.equals("'") && !next.equals("’");
    }
    String small = word.toLowerCase(Locale.ROOT);
    return (SPELT.matcher(word).matches() && !SPOKEN_CAPITALS.contains(word))
        || SMALL_INITIALISMS.contains(small)
        || (NO_VOWEL.matcher(small).matches() && !SHORTENED.contains(small));
  }
}
