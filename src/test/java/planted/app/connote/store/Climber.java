package planted.app.connote.store;

/// Planted: sees the room “ui.kit”, which it must not.
public record Climber(planted.app.connote.ui.kit.Climber above) {}
