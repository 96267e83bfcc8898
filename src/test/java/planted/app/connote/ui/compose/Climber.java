package planted.app.connote.ui.compose;

/// Planted: sees the room “store”, which it must not.
public record Climber(planted.app.connote.store.Climber above) {}
