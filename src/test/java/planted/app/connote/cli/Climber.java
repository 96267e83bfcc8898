package planted.app.connote.cli;

/// Planted: sees the room “ui”, which it must not.
public record Climber(planted.app.connote.ui.Climber above) {}
