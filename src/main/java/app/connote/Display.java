package app.connote;

import java.util.Optional;

/// Where a window could open: asked before it does, because the toolkit's own complaint is a stack
/// trace.
///
/// Only Linux is asked; elsewhere there is a display where there is a person. JavaFX speaks X11 and
/// draws its frame with GTK 3.
///
/// @param needed whether the toolkit will use X11 and GTK at all
/// @param name the display that is meant (`DISPLAY`), blank when none is
/// @param probe looks at the machine
record Display(boolean needed, String name, Probe probe) {
  /// Looks at the machine. Answers true when it cannot tell: the toolkit then speaks for itself.
  interface Probe {
    /// Whether the shared library called `name` can be loaded.
    boolean loads(String name);

    /// Whether a window can be put on the X11 display called `name`.
    boolean opens(String name);
  }

  /// The display of the person who started this process.
  static Display ofThisProcess() {
    boolean linux = System.getProperty("os.name").equals("Linux");
    boolean headless = System.getProperty("glass.platform", "").equals("Headless");
    String name = Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
    return new Display(linux && !headless, name, new NativeProbe());
  }

  /// Why no window can open here and what to do about it, in one sentence; empty when one can.
  Optional<String> trouble() {
    if (!needed) {
      return Optional.empty();
    }
    if (name.isBlank()) {
      return Optional.of(
          "Connote’s window needs a display, and there is none here; "
              + "“connote draft” and “connote lint” need none.");
    }
    if (!probe.loads("libgtk-3.so.0")) {
      return Optional.of(
          "Connote’s window needs GTK 3; install libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora, Arch)"
              + " and start Connote again.");
    }
    return probe.opens(name) ? Optional.empty() : Optional.of(refused());
  }

  /// What to say when the toolkit finds, against all signs, that it cannot open the display.
  String refused() {
    return "Connote’s window needs a display, and “%s” cannot be opened; ".formatted(name)
        + "“connote draft” and “connote lint” need none.";
  }
}
