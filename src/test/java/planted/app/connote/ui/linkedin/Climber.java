package planted.app.connote.ui.linkedin;

/// Planted: sees the room “cli”, which it must not.
public record Climber(planted.app.connote.cli.Climber above) {}
