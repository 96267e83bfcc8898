package app.connote.ui.queue;

import app.connote.lint.Past;
import java.util.function.Consumer;

/// Looks up which notes the writer has copied before.
@FunctionalInterface
public interface Lookback {
  /// Hands all that was copied to `remember`, on the window's thread; nothing where it cannot be
  /// read.
  void into(Consumer<Past> remember);
}
