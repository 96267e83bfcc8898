package app.connote.proof;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.ProofCheck;
import app.connote.lint.Proofreader;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Proofreads with LanguageTool, and says only what is very probably wrong.
final class EnglishProofreader implements Proofreader {
  /// A longer text is no note, and proofreading it would hold up the ones that follow.
  private static final int MOST_CHARACTERS = 3_000;

  private final Supplier<Engine> engine;
  private final List<String> words;

  /// A proofreader that asks `engine`, and takes `words` as spelt well.
  EnglishProofreader(Supplier<Engine> engine, List<String> words) {
    this.engine = engine;
    this.words = words;
  }

  @Override
  public List<Finding> proofread(Note note, Context context) {
    Engine loaded = engine.get();
    if (note.text().isBlank() || note.characters() > MOST_CHARACTERS) {
      return List.of();
    }
    var familiar = new Familiar(context.facts(), words);
    var misspelt = new Misspelt(note, loaded::knows);
    return loaded.check(note.text()).stream()
        .flatMap(slip -> believed(slip, note, familiar, misspelt).stream())
        .map(slip -> finding(slip, note))
        .toList();
  }

  /// `slip`, where it is one and something better is known.
  private static Optional<Slip> believed(
      Slip slip, Note note, Familiar familiar, Misspelt misspelt) {
    Slip kept =
        switch (slip.check()) {
          case SPELLING ->
              familiar.hasWord(note, slip.span())
                  ? slip.with(List.of())
                  : slip.with(misspelt.meant(slip.span(), slip.instead()));
          case GRAMMAR ->
              familiar.hasValue(note, slip.span())
                  ? slip.with(List.of())
                  : slip.with(slip.otherWords(slip.span().of(note.text())));
        };
    return Optional.of(kept).filter(each -> !each.instead().isEmpty());
  }

  private static Finding finding(Slip slip, Note note) {
    String written = slip.span().of(note.text());
    Fix[] fixes = slip.instead().stream().map(better -> fix(slip, better)).toArray(Fix[]::new);
    return slip.check().finding(slip.span(), message(slip, written), fixes);
  }

  private static Fix fix(Slip slip, String better) {
    String label = better.isBlank() ? "Remove it" : "Write “" + better + "”";
    return new Fix(label, slip.span(), better);
  }

  private static String message(Slip slip, String written) {
    if (slip.variety().isPresent()) {
      return "Write %s, or choose %s in Settings: “%s” is its spelling."
          .formatted(anyOf(slip.instead()), slip.variety().get().label(), written);
    }
    if (slip.check() == ProofCheck.SPELLING) {
      return "Write %s for “%s”, or add it to your words if it is right."
          .formatted(anyOf(slip.instead()), written);
    }
    String advice =
        slip.instead().getFirst().isBlank()
            ? "Leave out “%s”.".formatted(written)
            : "Write %s instead of “%s”.".formatted(anyOf(slip.instead()), written);
    return (advice + " " + slip.reason()).strip();
  }

  private static String anyOf(List<String> words) {
    return words.stream()
        .filter(word -> !word.isBlank())
        .map(word -> "“" + word + "”")
        .collect(Collectors.joining(" or "));
  }
}
