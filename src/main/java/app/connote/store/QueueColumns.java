package app.connote.store;

import app.connote.batch.Header;
import app.connote.note.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The columns of a queue in a table: first those of the people as they were, then its own.
///
/// @param header the columns of the people
/// @param facts the ids of the facts that have a column, in order
record QueueColumns(Header header, List<String> facts) {
  private static final String OWN = "connote_";
  private static final String FACT = OWN + "fact_";

  /// The names of the queue's own columns before those of the facts.
  static final List<String> NAMES =
      List.of(
          OWN + "line",
          OWN + "relationship",
          OWN + "account",
          OWN + "progress",
          OWN + "note",
          OWN + "template",
          OWN + "errors",
          OWN + "warnings",
          OWN + "advice",
          OWN + "problem",
          OWN + "reason");

  QueueColumns {
    facts = List.copyOf(facts);
  }

  /// The columns for people of `header` about whom any of `facts` may be known.
  static QueueColumns of(Header header, Collection<String> facts) {
    return new QueueColumns(header, List.copyOf(facts));
  }

  /// The columns that are called `names`, if a queue has been written so.
  static Optional<QueueColumns> in(List<String> names) {
    int own = Collections.lastIndexOfSubList(names, NAMES);
    if (own < 0) {
      return Optional.empty();
    }
    var facts = names.subList(own + NAMES.size(), names.size());
    return facts.stream().allMatch(QueueColumns::isFact)
        ? Optional.of(
            new QueueColumns(
                new Header(names.subList(0, own).stream().map(TableCells::original).toList()),
                facts.stream().map(name -> name.substring(FACT.length())).toList()))
        : Optional.empty();
  }

  private static boolean isFact(String name) {
    return name.startsWith(FACT) && Field.isId(name.substring(FACT.length()));
  }

  /// What all columns are called.
  List<String> names() {
    var names = new ArrayList<String>();
    header.names().forEach(name -> names.add(TableCells.harmless(name)));
    names.addAll(NAMES);
    facts.forEach(fact -> names.add(FACT + fact));
    return names;
  }

  /// How many columns there are.
  int width() {
    return header.width() + NAMES.size() + facts.size();
  }
}
