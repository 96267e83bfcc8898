package app.connote.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.xml.sax.SAXException;

/// The files of LanguageTool's patterns that notes are checked for. Those on style are not read.
final class RuleFiles {
  /// The files use entities by the thousand, which Java takes for an attack unless told otherwise.
  private static final List<String> LIMITS =
      List.of(
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.entityExpansionLimit");

  private RuleFiles() {}

  /// The patterns of English and of `variety`, such as `en-GB`, that concern notes.
  static List<AbstractPatternRule> read(Language language, String variety) throws IOException {
    var rules = new ArrayList<AbstractPatternRule>();
    for (String file : List.of("grammar.xml", variety + "/grammar.xml")) {
      rules.addAll(readFile(JLanguageTool.getDataBroker().getRulesDir() + "/en/" + file, language));
    }
    rules.removeIf(rule -> !Relevance.concernsNotes(rule));
    return List.copyOf(rules);
  }

  private static List<AbstractPatternRule> readFile(String path, Language language)
      throws IOException {
    var patterns = new RelevantPatterns(path, language);
    try (InputStream in = JLanguageTool.getDataBroker().getAsStream(path)) {
      parser().parse(in, patterns);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("The rules of grammar cannot be read.", e);
    }
    return patterns.getRules();
  }

  private static SAXParser parser() throws SAXException, ParserConfigurationException {
    SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
    parser
        .getXMLReader()
        .setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    for (String limit : LIMITS) {
      parser.setProperty(limit, 0);
    }
    return parser;
  }
}
