package app.connote.history;

import java.util.function.BooleanSupplier;

/// The port to the history for whoever compares all of it with something else and changes much of
/// it at once.
public interface Ledger extends Entries {
  /// Makes all the changes that `planning` works out from the history as it is, or none of them
  /// where the file fails or `stop` says so before all is made. Nothing comes in between, not even
  /// from another program: what is changed is what was read.
  ///
  /// Where the disk takes nothing for the time being, all of it is planned and made once more,
  /// later and with the history as it is then; `stop` is not asked again. `planning` must not mind.
  ///
  /// Throws `java.util.concurrent.CancellationException` where `stop` said so.
  void make(Planning planning, BooleanSupplier stop);

  /// Works out what is to be changed.
  interface Planning {
    /// The changes that the history of `present` takes. Throws
    /// `java.util.concurrent.CancellationException` as soon as `stop` says so.
    Changes of(Entries present, BooleanSupplier stop);
  }
}
