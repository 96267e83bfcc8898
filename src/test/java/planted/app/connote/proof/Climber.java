package planted.app.connote.proof;

/// Planted: sees the room “settings”, which it must not.
public record Climber(planted.app.connote.settings.Climber above) {}
