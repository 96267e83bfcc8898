package app.connote.cli;

import app.connote.lint.Linter;
import app.connote.settings.Settings;
import app.connote.store.JsonSettings;
import picocli.CommandLine.Option;

/// Which rules a command asks: all but those that the person has switched off in the window.
final class AskedRules {
  private final Console console;
  private final Linter every;

  @Option(
      names = "--all-rules",
      description = "Ask every rule, also those that are switched off in Settings.")
  private boolean all;

  AskedRules(Console console, Linter every) {
    this.console = console;
    this.every = every;
  }

  /// The linter that asks them. The settings are only read, and where they cannot be, every rule is
  /// asked.
  Linter linter() {
    return every.without(settings().muted());
  }

  /// What is chosen in the window, as far as it bears on checking; the defaults where every rule is
  /// asked.
  Settings settings() {
    return all ? Settings.DEFAULT : new JsonSettings(console.folder()).peek();
  }
}
