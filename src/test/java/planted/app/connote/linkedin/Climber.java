package planted.app.connote.linkedin;

/// Planted: sees the room “compose”, which it must not.
public record Climber(planted.app.connote.compose.Climber above) {}
