package app.connote.corpus;

import app.connote.lint.Finding;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// One thing that is true or false of a note, and the rules that have an opinion on it.
enum Label {
  /// It invites the reader to connect.
  CTA("cta", true),
  /// It could be sent to anyone.
  GENERIC("generic", false),
  /// It asks for a favour.
  FAVOUR("favour", false),
  /// It gives or asks for contact details.
  CONFIDENTIAL("confidential", false),
  /// Something in it has still to be filled in.
  PLACEHOLDER_LEFT("placeholder_left", false),
  /// It is about the writer alone.
  SELF_FOCUSED("self_focused", false),
  /// It says the reader's name.
  NAMES_RECIPIENT("names_recipient", true),
  /// It says what is in it for the reader.
  OFFER("offer", true),
  /// It uses lazy short forms.
  ABBREV("abbrev", false),
  /// It has a mistake of spelling or grammar.
  TYPO("typo", false);

  private final String id;
  private final boolean holdsInSilence;

  Label(String id, boolean holdsInSilence) {
    this.id = id;
    this.holdsInSilence = holdsInSilence;
  }

  /// The name used in the corpus.
  String id() {
    return id;
  }

  /// The label called `id`.
  static Label of(String id) {
    return Arrays.stream(values()).filter(label -> label.id.equals(id)).findFirst().orElseThrow();
  }

  /// Whether any of `known` has an opinion on it.
  boolean isJudgedBy(List<Rule> known) {
    return known.stream().anyMatch(rule -> rules().contains(rule.id()));
  }

  /// Whether `findings` say that it holds of their note. A rule that reports what is missing says
  /// so by its silence.
  boolean holdsBy(List<Finding> findings) {
    return findings.stream().anyMatch(this::speaks) != holdsInSilence;
  }

  /// A stock phrase beside something specific is mere advice, and does not make a note generic.
  private boolean speaks(Finding finding) {
    return rules().contains(finding.rule())
        && (!finding.rule().equals("stock-phrase") || finding.severity() == Severity.WARNING);
  }

  private Set<String> rules() {
    return switch (this) {
      case CTA -> Set.of("call-to-action");
      case GENERIC -> Set.of("nothing-specific", "stock-phrase");
      case FAVOUR -> Set.of("favour");
      case CONFIDENTIAL -> Set.of("contact-details");
      case PLACEHOLDER_LEFT -> Set.of("unfilled-placeholder");
      case SELF_FOCUSED -> Set.of("self-centred");
      case NAMES_RECIPIENT -> Set.of("no-name");
      case OFFER -> Set.of("offer");
      case ABBREV -> Set.of("abbreviation");
      case TYPO -> Set.of("spelling", "grammar", "repeated-word");
    };
  }
}
