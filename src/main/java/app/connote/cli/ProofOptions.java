package app.connote.cli;

import app.connote.lint.Proofreader;
import app.connote.note.English;
import app.connote.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whether a command proofreads, and in which English.
final class ProofOptions {
  private final BiFunction<English, List<String>, Proofreader> proofreaders;

  @Option(
      names = "--proofread",
      description = "Check spelling and grammar too, which takes some seconds to begin.")
  private boolean proofread;

  @Mixin private final EnglishOption english = new EnglishOption();

  /// Options that choose one of `proofreaders`, by its English and the words it takes as spelt
  /// well.
  ProofOptions(BiFunction<English, List<String>, Proofreader> proofreaders) {
    this.proofreaders = proofreaders;
  }

  /// The proofreader that was asked for, who knows what is chosen in `settings`.
  Optional<Proofreader> proofreader(Settings settings) {
    var chosen = settings.proofreading();
    English spelling = english.english(settings);
    return proofread
        ? Optional.of(proofreaders.apply(spelling, chosen.words()).without(settings.muted()))
        : Optional.empty();
  }
}
