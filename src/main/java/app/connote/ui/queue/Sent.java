package app.connote.ui.queue;

import app.connote.lint.Past;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the writer has copied before, with which the notes of the queue are compared.
final class Sent {
  private final Lookback lookback;
  private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(Past.NONE);

  /// Nothing is known until it is first looked up with `lookback`.
  Sent(Lookback lookback) {
    this.lookback = lookback;
  }

  /// What was copied, as far as it has been looked up.
  ReadOnlyObjectProperty<Past> past() {
    return past.getReadOnlyProperty();
  }

  /// Looks it up again, since it may have changed.
  void lookAgain() {
    lookback.into(past::set);
  }
}
