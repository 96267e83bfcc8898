package app.connote.lint.rule;

import java.util.Locale;
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
    String name = placeholder.replaceAll("\\|.*", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_").replaceAll("^_|_$", "");
    return id.isEmpty() ? Optional.empty() : Optional.of(NAMES.getOrDefault(id, id));
  }
}
