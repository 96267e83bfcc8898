package planted.app.connote.value;

/// Planted: sees the room “template”, which it must not.
public record Climber(planted.app.connote.template.Climber above) {}
