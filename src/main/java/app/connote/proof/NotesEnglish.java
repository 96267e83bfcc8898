package app.connote.proof;

import app.connote.note.English;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.GlobalConfig;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.languagemodel.LanguageModel;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;
import org.languagetool.rules.en.MorfologikBritishSpellerRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/// An English of LanguageTool's with only the rules that concern notes. LanguageTool holds on to
/// every language it has ever met, so this one can be told to forget what is large.
final class NotesEnglish extends org.languagetool.language.English {
  private final English english;
  private final NotesRules rules;

  /// LanguageTool's `english`, of which nothing has been read yet.
  // Deprecated only because that English has no dictionary, and this one has.
  @SuppressWarnings("deprecation")
  NotesEnglish(English english) {
    this.english = english;
    this.rules = new NotesRules(this, "en-" + country(), this::createDefaultSpellingRule);
  }

  /// The rules that were loaded for it.
  NotesRules rules() {
    return rules;
  }

  /// Lets go of everything that was loaded; the language is not used any more after this.
  void forget() {
    rules.forget();
    setDisambiguator(null);
    setChunker(null);
  }

  @Override
  public String getName() {
    return english.label();
  }

  @Override
  public String[] getCountries() {
    return new String[] {country()};
  }

  @Override
  public SpellingCheckRule createDefaultSpellingRule(ResourceBundle messages) throws IOException {
    return switch (english) {
      case AMERICAN -> new MorfologikAmericanSpellerRule(messages, this, null, List.of());
      case BRITISH -> new MorfologikBritishSpellerRule(messages, this, null, List.of());
    };
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others)
      throws IOException {
    return Relevance.coded(messages, this);
  }

  /// Where LanguageTool adds a dictionary of its own to the rules: one is enough.
  @Override
  public List<Rule> getRelevantLanguageModelCapableRules(
      ResourceBundle messages,
      @Nullable LanguageModel model,
      @Nullable GlobalConfig global,
      UserConfig user,
      Language motherTongue,
      List<Language> others) {
    return List.of(rules.spelling());
  }

  @Override
  protected List<AbstractPatternRule> getPatternRules() throws IOException {
    return rules.patterns();
  }

  /// LanguageTool would keep it, and all it holds on to, for as long as the program runs.
  @Override
  public SpellingCheckRule getDefaultSpellingRule() {
    return rules.spelling();
  }

  /// There is nothing to close where no language model is used.
  @Override
  public void close() {}

  private String country() {
    return switch (english) {
      case AMERICAN -> "US";
      case BRITISH -> "GB";
    };
  }
}
