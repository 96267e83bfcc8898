package planted.app.connote.lint.rule;

/// Planted: sees the room “template”, which it must not.
public record Climber(planted.app.connote.template.Climber above) {}
