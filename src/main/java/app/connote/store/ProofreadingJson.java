package app.connote.store;

import app.connote.note.English;
import app.connote.settings.Proofreading;
import java.util.List;
import java.util.Optional;

/// The keys under “proofreading” in the settings file. Each may be missing.
record ProofreadingJson(
    Optional<Boolean> on, Optional<String> english, Optional<List<String>> words) {

  static ProofreadingJson of(Proofreading proofreading) {
    return new ProofreadingJson(
        Optional.of(proofreading.on()),
        Optional.of(proofreading.english().id()),
        Optional.of(proofreading.words()));
  }

  /// What these keys say. An unknown English is an [IllegalArgumentException].
  Proofreading proofreading() {
    return new Proofreading(
        on.orElse(Proofreading.DEFAULT.on()),
        english.map(ProofreadingJson::english).orElse(Proofreading.DEFAULT.english()),
        words.orElse(Proofreading.DEFAULT.words()));
  }

  private static English english(String id) {
    return English.of(id).orElseThrow(() -> new IllegalArgumentException("Unknown English."));
  }
}
