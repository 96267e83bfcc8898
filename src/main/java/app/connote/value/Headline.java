package app.connote.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the name in a profile's headline from what else stands there.
final class Headline {
  /// Longer ones hold more than a name, and would take their time.
  private static final int LONGEST = 300;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[{（][^)\\]}）]*+[)\\]}）]?");
  private static final Pattern HASHTAG = Pattern.compile("[#@]\\S*+");

  /// Pictures, and the marks that only say how a picture is drawn.
  private static final Pattern PICTURES =
      Pattern.compile("[\\p{So}\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}]\\x{FE0F}?(\\x{200D})?+");

  /// What divides a name from a headline; a dash only with space before it, as in "Sam –Hiring".
  private static final Pattern DIVIDERS =
      Pattern.compile("[|•·:;/\\\\~*=<>→»«!?_)\\]}）]|\\s[-–—]|[–—]\\s");

  private static final Pattern AROUND = Pattern.compile("^[\\s,.'’\"“”&+-]+|[\\s,&+\"“”-]+$");

  private Headline() {}

  /// The words of the name in `line`, titles included; none where there is no name.
  static List<String> names(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    String plain = BRACKETS.matcher(line).replaceAll(" ");
    plain = PICTURES.matcher(HASHTAG.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return Arrays.stream(DIVIDERS.split(plain))
        .filter(Headline::says)
        .findFirst()
        .map(piece -> withoutDegrees(inOrder(piece)))
        .orElse(List.of());
  }

  /// `piece` up to its first comma; but "Smith, John" is turned round.
  private static String inOrder(String piece) {
    List<String> parts =
        Arrays.stream(piece.split("[,，]")).map(Headline::trimmed).filter(Headline::says).toList();
    String first = parts.getFirst();
    Optional<String> given =
        parts.stream()
            .skip(1)
            .findFirst()
            .filter(part -> !first.contains(" ") && !Titles.isAddition(part));
    return given.map(name -> name + " " + first).orElse(first);
  }

  private static List<String> withoutDegrees(String name) {
    List<String> words = Arrays.stream(name.split("\\s+")).filter(Headline::says).toList();
    boolean capitals = name.codePoints().noneMatch(Character::isLowerCase);
    int end = words.size();
    while (end > 1 && Titles.isDegree(words.get(end - 1), capitals)) {
      end--;
    }
    return words.subList(0, end);
  }

  private static String trimmed(String part) {
    return AROUND.matcher(part).replaceAll("");
  }

  private static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
