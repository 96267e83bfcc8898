package app.connote.ui.followups;

import app.connote.history.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// All that is or will be due, in the order in which it is read.
///
/// @param read whether the history has been read; before, nothing is known
record Plan(List<Item> items, boolean read) {
  /// What is known before the history has been read.
  static final Plan NOT_YET = new Plan(List.of(), false);

  Plan {
    items = List.copyOf(items);
  }

  /// The plan of `dues`, which are in the order of their days, for `today`; `name` names the
  /// relationship of an id.
  static Plan of(List<Due> dues, LocalDate today, Function<String, String> name) {
    var items = new ArrayList<Item>();
    for (Item.Group group : Item.Group.values()) {
      boolean first = true;
      for (Due due : dues) {
        if (Item.Group.of(due, today) == group) {
          items.add(new Item(due, name.apply(due.note().relationship()), group, first));
          first = false;
        }
      }
    }
    return new Plan(items, true);
  }

  /// Where the same as `item` stands, or -1.
  int indexOf(Item item) {
    return IntStream.range(0, items.size())
        .filter(at -> items.get(at).isSame(item))
        .findFirst()
        .orElse(-1);
  }

  /// How many tasks are due.
  int tasks() {
    return (int)
        items.stream()
            .filter(item -> item.group() == Item.Group.OVERDUE || item.group() == Item.Group.TODAY)
            .count();
  }
}
