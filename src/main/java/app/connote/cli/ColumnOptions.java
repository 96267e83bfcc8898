package app.connote.cli;

import app.connote.batch.Columns;
import app.connote.batch.Header;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.List;
import java.util.stream.IntStream;

/// What was said about the columns of a table.
///
/// @param pairs each `column=field`, or `column=` for one that is to be left out
record ColumnOptions(List<String> pairs) {
  /// What the columns of `header` hold for `relationship`: what was said, and what can be guessed
  /// of the others. Throws a [Refusal] where something is said about a column or a field that there
  /// is not, or a required field has neither a column nor a value in `common`.
  Columns columns(Header header, Relationship relationship, Facts common) {
    Columns columns = Columns.guess(header, relationship);
    for (String pair : pairs) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw new Refusal("Write what a column holds as --map COLUMN=FIELD.");
      }
      int place = place(pair.substring(0, equals).strip(), header);
      String field = pair.substring(equals + 1).strip();
      columns =
          field.isEmpty()
              ? columns.without(place)
              : columns.with(place, Answers.field(field, relationship));
    }
    refuseMissing(columns.missing(relationship, common));
    return columns;
  }

  private static int place(String name, Header header) {
    var places =
        IntStream.range(0, header.width())
            .filter(place -> header.names().get(place).equalsIgnoreCase(name))
            .toArray();
    if (places.length == 1) {
      return places[0];
    }
    throw new Refusal(
        places.length == 0
            ? "The table has no column “%s”%s"
                .formatted(name, Nearest.hint(name, header.names(), "; look at its first line."))
            : "The table has more than one column “" + name + "”; rename all but one of them.");
  }

  private static void refuseMissing(List<Field> missing) {
    missing.stream()
        .findFirst()
        .ifPresent(
            field -> {
              throw new Refusal(
                  "No column is called like “%s”; say which one it is with --map COLUMN=%s."
                      .formatted(field.label(), field.id()));
            });
  }
}
