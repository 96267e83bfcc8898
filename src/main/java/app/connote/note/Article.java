package app.connote.note;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses between "a" and "an" by the sound that follows.
public final class Article {
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
      Set.of("fbi", "mba", "mlops", "mri", "nda", "ngo", "roi", "seo", "sme", "sre");

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

  private static final Set<String> DISPUTED =
      Set.of(
          "faq",
          "habitual",
          "herb",
          "herbal",
          "heroic",
          "historian",
          "historic",
          "historical",
          "homage",
          "hotel",
          "humble",
          "hysterical",
          "led",
          "sap",
          "sql",
          "uber",
          "url");

  /// Capitals with a vowel among them that begin with a letter whose name does not begin as it
  /// sounds, and numbers said in two ways.
  private static final Pattern EITHER_SOUND =
      Pattern.compile("[FHLMNRSX](?=\\p{Lu}*[AEIOU])\\p{Lu}{2,}\\w*|1[18]\\d{2}|\\d{5,}");

  private Article() {}

  /// "a" or "an", whichever goes before `following`; with a capital where `capital` says so.
  public static String before(String following, boolean capital) {
    Matcher matcher = WORD.matcher(following);
    boolean vowel = matcher.find() && startsWithVowelSound(matcher.group(1), matcher.group(2));
    return (capital ? "A" : "a") + (vowel ? "n" : "");
  }

  /// Whether "a" and "an" can both be heard before `following`: "SQL", "historic", "1100", a word
  /// in capitals that may be spoken or spelt, a word of another language.
  public static boolean isDisputed(String following) {
    Matcher matcher = WORD.matcher(following);
    if (!matcher.find()) {
      return true;
    }
    String word = matcher.group(1);
    String small = word.toLowerCase(Locale.ROOT);
    boolean spelt = SMALL_INITIALISMS.contains(small);
    return DISPUTED.contains(small)
        || (EITHER_SOUND.matcher(word).matches() && !spelt)
        || !isAscii(word);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(unit -> unit < 128);
  }

  private static String withoutMarks(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static boolean startsWithVowelSound(String word, String next) {
    String plain = isAscii(word) ? word : withoutMarks(word);
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
