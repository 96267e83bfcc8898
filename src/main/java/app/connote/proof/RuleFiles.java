package app.connote.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/// The files of LanguageTool's patterns that notes are checked for. Those on style are not read.
final class RuleFiles {
  private RuleFiles() {}

  /// The patterns of English and of `variety`, such as `en-GB`, that concern notes.
  static List<AbstractPatternRule> read(Language language, String variety) throws IOException {
    var rules = new ArrayList<AbstractPatternRule>();
    for (String file : List.of("grammar.xml", variety + "/grammar.xml")) {
      String path = JLanguageTool.getDataBroker().getRulesDir() + "/en/" + file;
      try (InputStream in = JLanguageTool.getDataBroker().getAsStream(path)) {
        rules.addAll(new PatternRuleLoader().getRules(in, path, language));
      }
    }
    rules.removeIf(rule -> !Relevance.concernsNotes(rule));
    return List.copyOf(rules);
  }
}
