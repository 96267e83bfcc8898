package app.connote.cli;

import app.connote.note.English;
import app.connote.settings.Settings;
import java.util.Optional;
import picocli.CommandLine.Option;

/// In which English a command was told to work.
final class EnglishOption {
  @Option(
      names = "--english",
      paramLabel = "ENGLISH",
      description = "american or british, where it is not the one chosen in Settings.")
  private Optional<String> english = Optional.empty();

  /// What was named, or else what is chosen in `settings`; throws a [Refusal] where there is none
  /// of that name.
  English english(Settings settings) {
    return english.map(Answers::english).orElseGet(() -> settings.proofreading().english());
  }
}
