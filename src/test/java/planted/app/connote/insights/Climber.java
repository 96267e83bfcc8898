package planted.app.connote.insights;

/// Planted: sees the room “cli”, which it must not.
public record Climber(planted.app.connote.cli.Climber above) {}
