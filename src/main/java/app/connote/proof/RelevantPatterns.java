package app.connote.proof;

import java.util.Set;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/// Reads a file of LanguageTool's patterns and passes over what would be thrown away again: most of
/// what takes time about a rule is turning it into objects, not reading its letters.
final class RelevantPatterns extends PatternRuleHandler {
  /// What explains a rule to those who write or look up rules.
  private static final Set<String> EXPLAINING = Set.of("example", "url");

  private static final Set<String> HOLDING_RULES = Set.of("category", "rulegroup", "rule");

  /// How many elements that are passed over are open; the outermost of them counts as well.
  private int passed;

  /// Reads what is in `file`, a path that is only for messages, as rules of `language`.
  RelevantPatterns(String file, Language language) {
    super(file, language);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (passed > 0 || isPassedOver(name, attributes)) {
      passed++;
    } else {
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (passed > 0) {
      passed--;
    } else {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (passed == 0) {
      super.characters(text, start, length);
    }
  }

  private static boolean isPassedOver(String name, Attributes attributes) {
    return EXPLAINING.contains(name)
        || (HOLDING_RULES.contains(name) && !Relevance.mayConcernNotes(name, attributes::getValue));
  }
}
