package app.connote;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// Asks the system's own libraries.
@SuppressWarnings("restricted")
final class NativeProbe implements Display.Probe {
  @Override
  public boolean loads(String name) {
    try {
      // For good: GTK does not bear being unloaded.
      SymbolLookup.libraryLookup(name, Arena.global());
      return true;
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  /// Whether there is a display, most often told by its socket, which costs nothing. To connect
  /// takes a tenth of a second, and a bare server starts over when its last client leaves, so that
  /// is done only where there is reason to expect a refusal.
  @Override
  public boolean opens(String name) {
    return Files.exists(socket(name)) || connects(name);
  }

  /// The socket of the local display called `name`, such as ":0" or ":1.0".
  private static Path socket(String name) {
    return Path.of("/tmp/.X11-unix", "X" + name.replaceFirst("^:(\\d+)(\\.\\d+)?$", "$1"));
  }

  private static boolean connects(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
      MethodHandle open = function(x11, "XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS));
      var display = (MemorySegment) open.invokeExact(arena.allocateFrom(name));
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      MethodHandle close = function(x11, "XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS));
      return (int) close.invokeExact(display) == 0;
    } catch (Throwable unknown) { // what a method handle may throw
      return true;
    }
  }

  private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type);
  }
}
