package app.connote.value;

import java.time.LocalDate;
import java.util.Optional;

/// What could stand in a field in place of what was typed or pasted there, for the writer to take
/// or leave.
public final class Offer {
  private static final int SHORTEST = 3;

  private Offer() {}

  /// What could stand in the field called `field` in place of `typed`, in a note written on
  /// `today`: a name without what surrounds it, or a day as people say it. Missing where nothing is
  /// better than what was typed; never blank.
  public static Optional<String> of(String field, String typed, LocalDate today) {
    String line = Pasted.line(typed);
    return better(field, line, today).filter(offer -> !offer.equals(line));
  }

  private static Optional<String> better(String field, String line, LocalDate today) {
    if (field.equals("when")) {
      return WrittenDay.in(line).map(day -> SpokenDay.of(day, today));
    }
    if (!Names.isName(field) || line.length() < SHORTEST || Names.isDescription(line)) {
      return Optional.empty();
    }
    boolean first = field.equals("first_name");
    return PersonName.in(line).map(name -> first ? name.first() : name.whole());
  }
}
