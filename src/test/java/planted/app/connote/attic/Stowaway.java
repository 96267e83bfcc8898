package planted.app.connote.attic;

/// Planted: lives in a room that nobody has drawn.
public record Stowaway() {}
