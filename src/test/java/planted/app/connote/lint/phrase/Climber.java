package planted.app.connote.lint.phrase;

/// Planted: sees the room “lint”, which it must not.
public record Climber(planted.app.connote.lint.Climber above) {}
