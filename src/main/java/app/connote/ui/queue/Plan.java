package app.connote.ui.queue;

import app.connote.batch.Columns;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// How the people of a file are to be written to.
///
/// @param relationship how the writer knows all of them
/// @param columns which column holds which fact
/// @param common what is the same for everybody of whom the file does not say another
/// @param remembered whether the columns are those the person confirmed for such a file before
record Plan(
    Sheet sheet, Relationship relationship, Columns columns, Facts common, boolean remembered) {
  /// This plan with `field` in the column at `place`, or in none.
  Plan with(Field field, OptionalInt place) {
    Columns cleared =
        column(field).isPresent() ? columns.without(column(field).getAsInt()) : columns;
    return with(place.isPresent() ? cleared.with(place.getAsInt(), field.id()) : cleared);
  }

  /// This plan with `value` as `field` of everybody; none where it is blank.
  Plan with(Field field, String value) {
    return new Plan(sheet, relationship, columns, common.with(field.id(), value), remembered);
  }

  private Plan with(Columns other) {
    return new Plan(sheet, relationship, other, common, false);
  }

  /// The place of the column that holds `field`, if one does.
  OptionalInt column(Field field) {
    Integer place = columns.places().get(field.id());
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /// What the first people have in the column of `field`, and what is taken of it where that is not
  /// all; empty where no column holds it.
  String examples(Field field) {
    OptionalInt place = column(field);
    if (place.isEmpty()) {
      return "";
    }
    String examples = sheet.examples(place.getAsInt());
    boolean part = field.id().equals("first_name") && columns.wholeNames().isPresent();
    return part ? examples + " (the first name is taken out of each)" : examples;
  }

  /// What every note needs and nothing says.
  List<Field> missing() {
    return columns.missing(relationship, common);
  }

  /// What is still to be done before notes can be drafted, in one sentence; empty when nothing is.
  String lacking() {
    List<Field> missing = missing();
    return missing.isEmpty()
        ? ""
        : "Every note needs "
            + missing.stream()
                .map(field -> "“" + field.label() + "”")
                .collect(Collectors.joining(" and "))
            + ": choose the column, or write what holds for everybody.";
  }
}
