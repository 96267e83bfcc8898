package app.connote.value;

import java.util.Locale;
import java.util.Set;

/// Knows the titles before a name, and the degrees, certificates and jobs that are put after it.
final class Titles {
  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss mx dr prof professor sir dame rev
          """);

  private static final Set<String> DEGREES =
      words(
          """
          phd dphil dba edd md do dds dvm jd llm llb mba emba msc ma mfa mph mpa mphil meng med
          ms bsc ba bs beng bba bcom cpa acca aca fca fcca cfa cma caia frm pmp csm cspo csp
          safe itil cissp cism cisa ceh phr sphr shrm shrmcp shrmscp gphr cipd mcipd fcipd
          assoccipd pe eit leed leedap rn np pharmd psyd lmft lcsw esq jr sr ii iii iv obe mbe
          cbe frsa ceng miet mcs acc pcc mcc
          """);

  private static final Set<String> JOBS =
      words(
          """
          hiring recruiter manager engineer developer designer consultant coach founder
          cofounder ceo cto cfo coo vp director president analyst student author speaker lawyer
          attorney teacher writer marketer advisor adviser investor freelancer owner partner
          lead
          """);

  private static final int SHORTEST_IN_CAPITALS = 3;

  private Titles() {}

  /// Whether `word` stands before a name: "Dr.", "Mrs".
  static boolean isTitle(String word) {
    return TITLES.contains(key(word));
  }

  /// Whether `words`, which follow a comma, are no part of a name: "PhD", "MBA PMP", "Recruiter".
  static boolean isAddition(String words) {
    String[] each = words.strip().split(" ", -1);
    for (String word : each) {
      if (DEGREES.contains(key(word)) || JOBS.contains(key(word))) {
        return true;
      }
    }
    return each.length > 2;
  }

  /// Whether `word`, which ends a name, is a degree: it is not spelt as names are, or cannot be
  /// one.
  static boolean isDegree(String word, boolean allCapitals) {
    boolean unlikeNames =
        allCapitals
            ? key(word).length() >= SHORTEST_IN_CAPITALS
            : word.codePoints()
                .skip(1)
                .anyMatch(unit -> unit == '.' || Character.isUpperCase(unit));
    return DEGREES.contains(key(word)) && unlikeNames;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+", -1));
  }
}
