package app.connote.proof;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.BritishEnglish;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/// British English with only the rules that concern notes.
final class BritishNotes extends BritishEnglish implements NotesEnglish {
  private final NotesRules rules = new NotesRules(this, "en-GB", this::createDefaultSpellingRule);

  BritishNotes() {
    super(false);
  }

  @Override
  public NotesRules rules() {
    return rules;
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others)
      throws IOException {
    return Relevance.coded(messages, this);
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
}
