package app.connote.proof;

/// An English of LanguageTool's with only the rules that concern notes. LanguageTool holds on to
/// every language it has ever met, so this one can be told to forget what is large.
sealed interface NotesEnglish permits AmericanNotes, BritishNotes {
  /// Lets go of everything that was loaded; the language is not used any more after this.
  void forget();
}
