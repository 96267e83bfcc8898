package planted.app.connote.ui.kit;

/// Planted: sees the room “note”, which it must not.
public record Climber(planted.app.connote.note.Climber above) {}
