package app.connote.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.ResourceBundleTools;
import org.languagetool.UserConfig;
import org.languagetool.language.BritishEnglish;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/// British English with only the rules that concern notes.
final class BritishNotes extends BritishEnglish implements NotesEnglish {
  private @Nullable List<AbstractPatternRule> patterns;
  private @Nullable SpellingCheckRule spelling;

  BritishNotes() {
    super(false);
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others)
      throws IOException {
    return Relevance.coded(messages, this);
  }

  @Override
  protected synchronized List<AbstractPatternRule> getPatternRules() throws IOException {
    if (patterns == null) {
      patterns = RuleFiles.read(this, "en-GB");
    }
    return patterns;
  }

  /// LanguageTool would keep it, and all it holds on to, for as long as the program runs.
  @Override
  public synchronized SpellingCheckRule getDefaultSpellingRule() {
    if (spelling == null) {
      try {
        spelling = createDefaultSpellingRule(ResourceBundleTools.getMessageBundle(this));
      } catch (IOException e) {
        throw new UncheckedIOException("The dictionary cannot be read.", e);
      }
    }
    return spelling;
  }

  @Override
  public synchronized void forget() {
    patterns = null;
    spelling = null;
    setDisambiguator(null);
    setChunker(null);
  }

  /// There is nothing to close where no language model is used.
  @Override
  public void close() {}
}
