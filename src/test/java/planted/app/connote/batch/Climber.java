package planted.app.connote.batch;

/// Planted: sees the room “history”, which it must not.
public record Climber(planted.app.connote.history.Climber above) {}
