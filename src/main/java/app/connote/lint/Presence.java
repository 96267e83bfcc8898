package app.connote.lint;

import app.connote.note.Context;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One of the five things that a good note says, and the rule that misses it where it is absent.
public interface Presence extends Rule {
  /// What stands beside its mark, such as "Who you are".
  String label();

  /// The words of the note that say it, in order and apart from each other; none where it is
  /// absent.
  List<Span> evidence(Reading reading);

  /// The ids of the fields that could supply it, whatever the relationship.
  Set<String> suppliers();

  /// The fields of the chosen relationship that would supply it, unfilled ones first.
  default List<Field> fields(Context context) {
    List<Field> known = context.relationship().map(Relationship::fields).orElse(List.of());
    List<Field> own = known.stream().filter(each -> suppliers().contains(each.id())).toList();
    return Stream.concat(
            own.stream().filter(each -> !context.facts().has(each.id())),
            own.stream().filter(each -> context.facts().has(each.id())))
        .toList();
  }

  /// Whether notes written in `context` should say it at all: a message invites to nothing, and its
  /// reader has seen who is writing.
  default boolean isAsked(Context context) {
    return context.audience().isInvited();
  }

  /// How its mark stands for the note that is read.
  default Mark mark(Reading reading) {
    return new Mark(id(), label(), evidence(reading), fields(reading.context()));
  }
}
