package app.connote.note;

/// One fact that the writer can fill in.
///
/// Refuses to exist when the id is not lower-case words joined by underscores, or a text is blank.
///
/// @param id the name used in templates and on the command line, such as `first_name`
/// @param label what stands above the input, such as "First name"
/// @param example a value that a person might type
/// @param purpose one sentence saying what the fact is for
/// @param required whether no note can be drafted without it
public record Field(String id, String label, String example, String purpose, boolean required) {
  public Field {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "“" + id + "” cannot name a field: use lower-case words joined by underscores.");
    }
    if (label.isBlank() || example.isBlank() || purpose.isBlank()) {
      throw new IllegalArgumentException(
          "The field “" + id + "” needs a label, an example and a purpose.");
    }
  }

  /// Whether `text` can name a field: lower-case ASCII letters and underscores, a letter first.
  public static boolean isId(String text) {
    return !text.isEmpty()
        && text.charAt(0) != '_'
        && text.chars().allMatch(unit -> unit == '_' || ('a' <= unit && unit <= 'z'));
  }
}
