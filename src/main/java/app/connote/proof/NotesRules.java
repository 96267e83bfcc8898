package app.connote.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.ResourceBundleTools;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/// The rules of one English that concern notes, read when they are first asked for and kept until
/// they are to be forgotten. Patterns and dictionary are read by two threads at once, so neither
/// waits for the other.
final class NotesRules {
  /// Where the rule of spelling comes from, which speaks in the words of `messages`.
  @FunctionalInterface
  interface Spelling {
    SpellingCheckRule read(ResourceBundle messages) throws IOException;
  }

  private final Language language;
  private final String variety;
  private final Spelling reading;
  private final Object grammar = new Object();
  private final Object dictionary = new Object();
  private @Nullable List<AbstractPatternRule> patterns;
  private @Nullable SpellingCheckRule spelling;

  /// The rules of `language`, whose own files are in the folder `variety`, such as `en-GB`, and
  /// whose dictionary `reading` opens.
  NotesRules(Language language, String variety, Spelling reading) {
    this.language = language;
    this.variety = variety;
    this.reading = reading;
  }

  /// The patterns, or an exception where their files cannot be read.
  List<AbstractPatternRule> patterns() throws IOException {
    synchronized (grammar) {
      if (patterns == null) {
        patterns = RuleFiles.read(language, variety);
      }
      return patterns;
    }
  }

  /// The rule of spelling; throws [UncheckedIOException] where the dictionary cannot be read.
  SpellingCheckRule spelling() {
    synchronized (dictionary) {
      if (spelling == null) {
        spelling = readSpelling();
      }
      return spelling;
    }
  }

  /// Lets go of both.
  void forget() {
    synchronized (grammar) {
      patterns = null;
    }
    synchronized (dictionary) {
      spelling = null;
    }
  }

  private SpellingCheckRule readSpelling() {
    try {
      return reading.read(ResourceBundleTools.getMessageBundle(language));
    } catch (IOException e) {
      throw new UncheckedIOException("The dictionary cannot be read.", e);
    }
  }
}
