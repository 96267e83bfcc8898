package app.connote.ui;

import app.connote.ui.kit.Screen;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A screen that takes files that are dropped on the window.
///
/// @param wanted whether a file is one for it, by its name
/// @param take begins with the file
public record Taker(Screen screen, Predicate<Path> wanted, Consumer<Path> take) {}
