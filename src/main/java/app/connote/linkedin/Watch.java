package app.connote.linkedin;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Whoever waits for long work to be done.
///
/// @param share is told from time to time how much is done, from 0 to 1
/// @param stop is asked from time to time whether to go on
public record Watch(DoubleConsumer share, BooleanSupplier stop) {
  /// Nobody.
  public static final Watch NONE = new Watch(_ -> {}, () -> false);

  /// The same, told of work that is the part of the whole between `from` and `to`.
  public Watch part(double from, double to) {
    return new Watch(own -> share.accept(from + (to - from) * own), stop);
  }

  /// Tells that the share `done` is done. Throws `CancellationException` where that shall be all.
  public void at(double done) {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
    share.accept(done);
  }
}
