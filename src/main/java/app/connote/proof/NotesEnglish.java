package app.connote.proof;

import org.jspecify.annotations.Nullable;
import org.languagetool.chunking.Chunker;
import org.languagetool.tagging.disambiguation.Disambiguator;

/// An English of LanguageTool's with only the rules that concern notes. LanguageTool holds on to
/// every language it has ever met, so this one can be told to forget what is large.
sealed interface NotesEnglish permits AmericanNotes, BritishNotes {
  /// The rules that were loaded for it.
  NotesRules rules();

  /// What tells a verb from a noun; null makes room for it to be read again.
  void setDisambiguator(@Nullable Disambiguator disambiguator);

  /// What finds words that belong together; null makes room for it to be read again.
  void setChunker(@Nullable Chunker chunker);

  /// Lets go of everything that was loaded; the language is not used any more after this.
  default void forget() {
    rules().forget();
    setDisambiguator(null);
    setChunker(null);
  }
}
