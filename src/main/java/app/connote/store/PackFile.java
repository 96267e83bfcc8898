package app.connote.store;

import java.util.List;
import java.util.Optional;

/// A pack as it is written: the keys of the JSON format, version 1.
record PackFile(int version, String name, List<PackRelationship> relationships) {
  /// How the writer knows the reader, with the templates for it.
  record PackRelationship(
      String id,
      String label,
      String group,
      String audience,
      List<PackField> fields,
      List<PackTemplate> templates) {}

  /// One fact that can be filled in.
  record PackField(String id, String label, String example, String purpose, boolean required) {}

  /// One template by its name. Its tone may be missing, and is plain then.
  record PackTemplate(String id, Optional<String> tone, String text) {}
}
