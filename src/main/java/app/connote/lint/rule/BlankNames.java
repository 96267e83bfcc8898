package app.connote.lint.rule;

import java.util.Map;
import java.util.Optional;

/// Knows which of the writer's facts belongs in a blank.
final class BlankNames {
  /// What people call our fields.
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("name", "first_name"),
          Map.entry("firstname", "first_name"),
          Map.entry("first", "first_name"),
          Map.entry("recipient_name", "first_name"),
          Map.entry("recipient", "first_name"),
          Map.entry("their_name", "first_name"),
          Map.entry("conference", "event"),
          Map.entry("event_name", "event"),
          Map.entry("subject", "topic"),
          Map.entry("mutual_connection", "mutual"),
          Map.entry("mutual_contact", "mutual"),
          Map.entry("company", "their_company"),
          Map.entry("company_name", "their_company"),
          Map.entry("organization", "their_company"),
          Map.entry("organisation", "their_company"),
          Map.entry("title", "role"),
          Map.entry("position", "role"),
          Map.entry("job_title", "role"),
          Map.entry("job", "role"),
          Map.entry("university", "school"),
          Map.entry("college", "school"),
          Map.entry("group_name", "group"),
          Map.entry("field", "industry"),
          Map.entry("date", "when"),
          Map.entry("article", "post"));

  private BlankNames() {}

  /// The field that would fill `placeholder`, where its name says so.
  static Optional<String> of(String placeholder) {
    var id = new StringBuilder();
    for (int at = 0; at < nameEnd(placeholder); at++) {
      char unit = placeholder.charAt(at);
      boolean begins = isCapital(unit) && at > 0 && isSmall(placeholder.charAt(at - 1));
      boolean joins = begins || !(isCapital(unit) || isSmall(unit));
      if (joins && !id.isEmpty() && id.charAt(id.length() - 1) != '_') {
        id.append('_');
      }
      if (isSmall(unit) || isCapital(unit)) {
        id.append(Character.toLowerCase(unit));
      }
    }
    String name = withoutEnd(id);
    return name.isEmpty() ? Optional.empty() : Optional.of(NAMES.getOrDefault(name, name));
  }

  /// A fallback after a bar, as in `{{name|there}}`, is no part of the name.
  private static int nameEnd(String placeholder) {
    int bar = placeholder.indexOf('|');
    return bar < 0 ? placeholder.length() : bar;
  }

  private static String withoutEnd(StringBuilder id) {
    int last = id.length() - 1;
    return last >= 0 && id.charAt(last) == '_' ? id.substring(0, last) : id.toString();
  }

  private static boolean isCapital(char unit) {
    return 'A' <= unit && unit <= 'Z';
  }

  private static boolean isSmall(char unit) {
    return 'a' <= unit && unit <= 'z';
  }
}
