package app.connote.lint.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields whose values tie a note to its reader: what is known about them, or shared with them.
final class ReaderFields {
  private static final Set<String> SHARED =
      Set.of(
          "event",
          "when",
          "topic",
          "mutual",
          "mutual_detail",
          "other_person",
          "interest",
          "group",
          "school",
          "industry",
          "their_company",
          "their_team",
          "their_work",
          "takeaway",
          "post",
          "new_role",
          "reason",
          "found_by",
          "offer",
          "project",
          "role",
          "requisition",
          "detail",
          "company",
          "memory",
          "news");

  private ReaderFields() {}

  /// The ids of these fields, and `more`.
  static Set<String> and(String... more) {
    return Stream.concat(SHARED.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}
