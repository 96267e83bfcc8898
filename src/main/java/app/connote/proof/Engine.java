package app.connote.proof;

import app.connote.note.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.rules.spelling.SpellingCheckRule;

/// LanguageTool, loaded for one English and warm.
///
/// It is asked sentence by sentence, below the methods that would bring in its servers' needs, and
/// remembers its answers, because from one keystroke to the next most sentences stay the same. Not
/// for several threads at once.
final class Engine {
  private static final int SENTENCES_REMEMBERED = 100;

  private final JLanguageTool tool;
  private final RuleSet rules;
  private final SpellingCheckRule dictionary;
  private final SequencedMap<String, List<Slip>> known = new LinkedHashMap<>(16, 0.75f, true);

  private Engine(JLanguageTool tool) {
    this.tool = tool;
    List<Rule> asked = tool.getAllActiveRules().stream().filter(Relevance::concernsNotes).toList();
    this.rules = RuleSet.textLemmaHinted(asked);
    this.dictionary = tool.getAllSpellingCheckRules().getFirst();
  }

  /// LanguageTool for `english`, which takes a second or two to load.
  static Engine load(English english) {
    var language = new NotesEnglish(english);
    // Classes that need one another are met on one thread before two go on.
    language.getDefaultLanguageVariant();
    // All this takes longer to read than the rules do, so it is read beside them.
    List<Thread> beside =
        List.of(
            beside("connote-models", () -> readModels(language)),
            beside("connote-dictionary", () -> readDictionary(language)));
    var engine = new Engine(tool(language));
    beside.forEach(Engine::await);
    engine.check("We met in Oslo, and I enjoyed you're talk verry much.");
    return engine;
  }

  /// Lets go of what LanguageTool would otherwise keep for as long as the program runs.
  void unload() {
    if (tool.getLanguage() instanceof NotesEnglish english) {
      english.forget();
    }
    Models.forget();
  }

  /// Everything that LanguageTool objects to in `text`, in order, none overlapping another.
  List<Slip> check(String text) {
    var slips = new ArrayList<Slip>();
    int start = 0;
    for (String sentence : tool.sentenceTokenize(text)) {
      for (Slip slip : known(sentence)) {
        slips.add(slip.moved(start));
      }
      start += sentence.length();
    }
    return slips;
  }

  /// Whether `word` is in the dictionary.
  boolean knows(String word) {
    try {
      return !dictionary.isMisspelled(word);
    } catch (IOException e) {
      throw new UncheckedIOException("The dictionary cannot be read.", e);
    }
  }

  private List<Slip> known(String sentence) {
    List<Slip> slips = known.computeIfAbsent(sentence, this::fresh);
    if (known.size() > SENTENCES_REMEMBERED) {
      known.pollFirstEntry();
    }
    return slips;
  }

  private List<Slip> fresh(String sentence) {
    try {
      var analyzed = tool.getAnalyzedSentence(sentence);
      List<RuleMatch> matches =
          tool.checkAnalyzedSentence(
              ParagraphHandling.NORMAL, rules.rulesForSentence(analyzed), analyzed, true);
      var inOrder =
          matches.stream().sorted(Comparator.comparingInt(RuleMatch::getFromPos)).toList();
      var apart = new CleanOverlappingFilter(tool.getLanguage(), false).filter(inOrder);
      return apart.stream().map(Slip::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The rules of grammar cannot be read.", e);
    }
  }

  private static JLanguageTool tool(Language language) {
    return new JLanguageTool(language, List.of(), null, null, null, new UserConfig(), false);
  }

  /// Reads the models that every chunker shares, and the rules that tell a verb from a noun.
  private static void readModels(Language language) {
    var _ = new EnglishChunker();
    language.getDisambiguator();
  }

  /// Opens the dictionary, whose lists of further words are the largest part of it, and what breaks
  /// a text into sentences and words. Where it fails, it fails again for whoever needs it.
  private static void readDictionary(NotesEnglish language) {
    try {
      language.rules().spelling().isMisspelled("verry");
      language.getSentenceTokenizer().tokenize("We met in Oslo.");
      language.getTagger().tag(List.of("Oslo"));
    } catch (IOException e) {
      throw new UncheckedIOException("The dictionary cannot be read.", e);
    }
  }

  private static Thread beside(String name, Runnable work) {
    return Thread.ofPlatform().daemon().name(name).start(work);
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
