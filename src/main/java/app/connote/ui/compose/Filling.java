package app.connote.ui.compose;

import app.connote.note.Field;
import app.connote.settings.Details;
import app.connote.value.Offer;
import app.connote.value.SpokenDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What helps with filling in the fields: better values to take or leave, days in words, and what
/// the person has told about themselves.
public final class Filling {
  private final Manuscript manuscript;
  private final DraftKeeper keeper;
  private final ReadOnlyObjectWrapper<Details> details = new ReadOnlyObjectWrapper<>(Details.NONE);

  Filling(Manuscript manuscript, DraftKeeper keeper) {
    this.manuscript = manuscript;
    this.keeper = keeper;
  }

  /// What the person has told about themselves.
  ReadOnlyObjectProperty<Details> details() {
    return details.getReadOnlyProperty();
  }

  /// The day it is, the last that can be picked for what has happened.
  LocalDate today() {
    return keeper.today();
  }

  /// `day` as people say it today.
  String spoken(LocalDate day) {
    return SpokenDay.of(day, today());
  }

  /// The ids of the fields in which something else could stand, each with what that is.
  SortedMap<String, String> offers() {
    var offers = new TreeMap<String, String>();
    for (Field field : manuscript.writing().get().relationship().fields()) {
      offer(field.id()).ifPresent(value -> offers.put(field.id(), value));
    }
    return offers;
  }

  private Optional<String> offer(String field) {
    return manuscript
        .writing()
        .get()
        .filled()
        .value(field)
        .map(value -> Offer.of(field, value, today()))
        .orElseGet(() -> details.get().offered(field));
  }

  /// The person has told `told` about themselves. A note that was copied stays as it was.
  public void describe(Details told) {
    details.set(told);
    if (!keeper.isCopied()) {
      manuscript.change(manuscript.writing().get().with(told));
    }
  }
}
