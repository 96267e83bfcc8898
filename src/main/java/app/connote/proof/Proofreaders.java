package app.connote.proof;

import app.connote.lint.Proofreader;
import app.connote.note.English;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where proofreaders come from. LanguageTool is loaded when the first of them is first asked, and
/// is kept for those that follow in the same English.
public final class Proofreaders {
  private @Nullable English loaded;
  private @Nullable Engine engine;

  /// A proofreader of `english` that takes `words` as spelt well.
  public Proofreader of(English english, List<String> words) {
    return new EnglishProofreader(() -> engine(english), List.copyOf(words));
  }

  /// Gives back the memory that proofreading takes. This blocks until it is free.
  public synchronized void release() {
    Engine unwanted = engine;
    if (unwanted != null) {
      engine = null;
      loaded = null;
      unwanted.unload();
      // Unasked, Java would keep the memory until it needs it for something else.
      System.gc();
    }
  }

  /// An error would end the thread that asks; what is wrong is with the library, not with Java.
  private static Engine load(English english) {
    try {
      return Engine.load(english);
    } catch (LinkageError e) {
      throw new IllegalStateException("LanguageTool cannot be loaded.", e);
    }
  }

  private synchronized Engine engine(English english) {
    Engine ready = engine;
    if (ready == null || loaded != english) {
      release();
      ready = load(english);
      loaded = english;
      engine = ready;
    }
    return ready;
  }
}
