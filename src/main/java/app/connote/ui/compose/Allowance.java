package app.connote.ui.compose;

import app.connote.history.MonthsNotes;
import app.connote.note.Account;
import app.connote.ui.kit.Background;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How many of the month's personalised notes are left on an account that has only so many.
public final class Allowance {
  private final DraftKeeper keeper;
  private final Background.Latest counting;
  private final ReadOnlyObjectWrapper<Optional<Left>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Integer> notes = Optional.empty();
  private Account account = Account.FREE;
  private Consumer<Optional<Left>> counted = _ -> {};

  /// What is left of the month's notes.
  ///
  /// @param used how many were used
  /// @param of how many there are a month
  /// @param month any day of it
  public record Left(int used, int of, LocalDate month) {
    /// How many are left, never below 0.
    public int left() {
      return new MonthsNotes(used).left(of);
    }

    /// Whether more were used than there are.
    boolean isOver() {
      return used > of;
    }

    /// As words of their own, such as "4 of 5 notes left in November", which are not broken before
    /// the month.
    public String said() {
      String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return left() + " of " + of + (of == 1 ? " note" : " notes") + " left in\u00a0" + name;
    }
  }

  Allowance(DraftKeeper keeper, Background background) {
    this.keeper = keeper;
    this.counting = background.latest();
  }

  /// What is left; none where notes are not counted.
  public ReadOnlyObjectProperty<Optional<Left>> left() {
    return left.getReadOnlyProperty();
  }

  /// Tells `told` what is left whenever that has been counted.
  void whenCounted(Consumer<Optional<Left>> told) {
    counted = told;
  }

  /// A free account has `notes` a month; none where there is no limit.
  void allow(Optional<Integer> notes) {
    if (!this.notes.equals(notes)) {
      this.notes = notes;
      count();
    }
  }

  /// The notes go out from `account`.
  void choose(Account account) {
    if (this.account != account) {
      this.account = account;
      count();
    }
  }

  /// Counts again: something was copied, sent or deleted, or another month has come.
  public void count() {
    LocalDate today = keeper.today();
    Optional<Integer> allowed = account == Account.FREE ? notes : Optional.empty();
    counting.ask(
        () -> allowed.map(most -> left(most, today)),
        now -> {
          left.set(now);
          counted.accept(now);
        },
        _ -> left.set(Optional.empty()));
  }

  private Left left(int most, LocalDate today) {
    return new Left(keeper.recall().month(today).used(), most, today);
  }
}
