package planted.app.connote.ui.kit;

import picocli.CommandLine;

/// Planted: picocli in the window.
public record Terminal(CommandLine command) {}
