package app.connote.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Notices when the same person stands in a table twice: by an address or a profile where the table
/// has one, or else by everything it says about them.
final class KnownPeople {
  private static final Set<String> IDENTIFYING =
      Set.of(
          "email",
          "emailaddress",
          "mail",
          "workemail",
          "businessemail",
          "primaryemail",
          "email1",
          "linkedin",
          "linkedinurl",
          "linkedinprofile",
          "linkedinprofileurl",
          "profileurl",
          "profile",
          "publicprofileurl",
          "personlinkedinurl",
          "url",
          "contactid",
          "leadid",
          "candidateid");

  private final List<Integer> identifying;
  private final Map<String, Integer> lines = new HashMap<>();

  /// Knows nobody yet of a table with `header`.
  KnownPeople(Header header) {
    identifying =
        IntStream.range(0, header.width())
            .filter(place -> IDENTIFYING.contains(Guess.key(header.names().get(place))))
            .boxed()
            .toList();
  }

  /// Remembers the person of `row`; the problem is that the same one stands further up.
  Optional<Problem> meet(Row.Filled row) {
    Optional<Problem> known = Optional.empty();
    boolean named = false;
    for (int place : identifying) {
      String said = folded(row.cells().get(place));
      if (!said.isEmpty()) {
        named = true;
        var met = met(place + ":" + said, row.line());
        known = known.or(() -> met);
      }
    }
    return named ? known : met(everything(row), row.line());
  }

  private Optional<Problem> met(String key, int line) {
    return Optional.ofNullable(lines.putIfAbsent(key, line)).map(Problem::duplicate);
  }

  private static String everything(Row.Filled row) {
    var key = new StringBuilder();
    row.cells().forEach(cell -> key.append('\n').append(folded(cell)));
    return key.toString();
  }

  private static String folded(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }
}
