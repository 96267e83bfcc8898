package app.connote.settings;

import app.connote.history.Periods;
import java.util.Optional;

/// What a person has chosen about the notes they have sent.
///
/// @param notesAMonth how many personalised notes a free account has a month; none where there is
///   no limit
/// @param periods how long they wait for what
/// @param monthsKept how many months notes are kept after they last changed; none for ever
public record Tracking(
    Optional<Integer> notesAMonth, Periods periods, Optional<Integer> monthsKept) {
  /// What LinkedIn's own pages say of the notes a month, as of 2026-11, which disagree.
  public static final Tracking DEFAULT =
      new Tracking(Optional.of(5), Periods.DEFAULT, Optional.empty());

  public Tracking {
    if (notesAMonth.filter(notes -> notes < 0).isPresent()
        || monthsKept.filter(months -> months < 1).isPresent()) {
      throw new IllegalArgumentException("There are no negative notes or months.");
    }
  }

  /// This, with `notes` a month.
  public Tracking withNotesAMonth(Optional<Integer> notes) {
    return new Tracking(notes, periods, monthsKept);
  }

  /// This, waiting as long as `other` says.
  public Tracking with(Periods other) {
    return new Tracking(notesAMonth, other, monthsKept);
  }

  /// This, keeping notes for `months`.
  public Tracking withMonthsKept(Optional<Integer> months) {
    return new Tracking(notesAMonth, periods, months);
  }
}
