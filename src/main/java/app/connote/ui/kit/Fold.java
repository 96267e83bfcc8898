package app.connote.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Whether a part of a screen is unfolded, and how to say otherwise.
public record Fold(ObservableValue<Boolean> open, Consumer<Boolean> choose) {}
