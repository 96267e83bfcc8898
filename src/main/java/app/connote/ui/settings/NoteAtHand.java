package app.connote.ui.settings;

import app.connote.lint.Finding;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What is dismissed of the checks for the note that is being written.
///
/// @param dismissed the findings that are, worst first
/// @param restore minds one of them again
/// @param restoreAll minds all of them again
public record NoteAtHand(
    ObservableValue<List<Finding>> dismissed, Consumer<Finding> restore, Runnable restoreAll) {}
