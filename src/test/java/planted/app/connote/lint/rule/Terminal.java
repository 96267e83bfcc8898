package planted.app.connote.lint.rule;

import picocli.CommandLine;

/// Planted: picocli in the domain.
public record Terminal(CommandLine command) {}
