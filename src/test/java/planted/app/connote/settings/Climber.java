package planted.app.connote.settings;

/// Planted: sees the room “compose”, which it must not.
public record Climber(planted.app.connote.compose.Climber above) {}
