package planted.app.connote.history;

import javafx.beans.property.StringProperty;

/// Planted: a toolkit in the domain.
public record Toolkit(StringProperty text) {}
