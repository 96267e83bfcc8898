package app.connote.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LinterTest {
  private static final Context CONTEXT = Context.of(Audience.FIRST_CONTACT, Account.FREE);

  @Test
  void theWorstComesFirstThenTheFirst() {
    var linter =
        new Linter(
            List.of(
                new Unwanted("b", Severity.ADVICE, "?"), new Unwanted("a", Severity.ERROR, "?")),
            Vocabulary.EMPTY);
    assertThat(linter.lint(new Note("b a a"), CONTEXT))
        .extracting(finding -> finding.rule() + finding.span().start())
        .containsExactly("a2", "a4", "b0");
  }

  @Test
  void anEmptyNoteIsNotChecked() {
    assertThat(
            new Linter(List.of(new Unwanted("a", Severity.ERROR, "")), Vocabulary.EMPTY)
                .lint(new Note(" \n"), CONTEXT))
        .isEmpty();
  }

  @Test
  void aFixThatHelpsIsOffered() {
    assertThat(fixes("a a", new Unwanted("a", Severity.ERROR, "x"))).containsExactly("x a", "a x");
  }

  @Test
  void aFixAfterWhichTheFindingStaysIsDropped() {
    assertThat(fixes("a", new Unwanted("a", Severity.ERROR, "(a)"))).isEmpty();
  }

  @Test
  void aFixThatBringsUpSomethingNewIsDropped() {
    assertThat(
            fixes(
                "a",
                new Unwanted("a", Severity.ERROR, "b"),
                new Unwanted("b", Severity.ADVICE, "x")))
        .isEmpty();
  }

  @Test
  void aFixThatLeavesNothingIsDropped() {
    assertThat(fixes("a", new Unwanted("a", Severity.ERROR, " "))).isEmpty();
  }

  @Test
  void aNoteWithoutFixesIsCheckedOnce() {
    var checked = new ArrayList<Note>();
    new Linter(List.of(new Watched(checked::add)), Vocabulary.EMPTY)
        .lint(new Note("fine"), CONTEXT);
    assertThat(checked).hasSize(1);
  }

  @Test
  void aMutedRuleIsLeftOut() {
    var linter =
        new Linter(
                List.of(
                    new Unwanted("a", Severity.ERROR, "x"), new Unwanted("b", Severity.ERROR, "x")),
                Vocabulary.EMPTY)
            .without(Set.of("a"));
    assertThat(linter.rules()).extracting(Rule::id).containsExactly("b");
    assertThat(linter.lint(new Note("a b"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("b");
  }

  @Test
  void aTextFullOfFaultsIsCheckedOnlySoOften() {
    var checked = new ArrayList<Note>();
    var linter =
        new Linter(
            List.of(new Unwanted("a", Severity.ERROR, "x"), new Watched(checked::add)),
            Vocabulary.EMPTY);
    var note = new Note("a ".repeat(3_000));
    assertThat(linter.lint(note, CONTEXT)).hasSize(3_000);
    assertThat(checked).hasSizeLessThan(5);
  }

  @Test
  void whatAnotherSaysOfAPlaceIsEnoughThereAndNowhereElse() {
    var linter =
        new Linter(
            List.of(
                new Unwanted("a", Severity.ERROR, "x"), new Yielding("aa", Set.of("a"), Set.of())),
            Vocabulary.EMPTY);
    assertThat(linter.lint(new Note("aa"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("a", "a");
    assertThat(linter.findings(new Note("aa"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("a", "a");
    assertThat(linter.without(Set.of("a")).lint(new Note("aa"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("aa");
  }

  @Test
  void whatAnotherSaysAnywhereMayBeEnoughForTheWholeNote() {
    var linter =
        new Linter(
            List.of(
                new Yielding("b", Set.of("c"), Set.of("a")),
                new Unwanted("a", Severity.ERROR, "x"),
                new Unwanted("c", Severity.ERROR, "x")),
            Vocabulary.EMPTY);
    assertThat(linter.findings(new Note("b a"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("a");
    assertThat(linter.findings(new Note("b c"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("c", "b");
  }

  @Test
  void aFixThatTakesASearchIsLookedForOnlyForItsOwnFinding() {
    var linter =
        new Linter(
            List.of(new Searching("a", "x"), new Unwanted("b", Severity.ERROR, "y")),
            Vocabulary.EMPTY);
    assertThat(linter.lint(new Note("a b"), CONTEXT))
        .flatExtracting(Finding::fixes)
        .extracting(Fix::replacement)
        .containsExactlyInAnyOrder("x", "y");
    assertThat(linter.findings(new Note("a b"), CONTEXT)).allMatch(each -> each.fixes().isEmpty());
  }

  @Test
  void whatWasSentBeforeIsHandedToTheRules() {
    var past = new Past(List.of(), LocalDateTime.of(2026, 11, 20, 9, 0));
    var told = new ArrayList<Past>();
    Rule rule = new Watched(_ -> {}, told::add);
    new Linter(List.of(rule), Vocabulary.EMPTY).knowing(past).lint(new Note("a"), CONTEXT);
    assertThat(told).containsExactly(past);
  }

  private static List<String> fixes(String text, Rule... rules) {
    return new Linter(List.of(rules), Vocabulary.EMPTY)
        .lint(new Note(text), CONTEXT).stream()
            .flatMap(finding -> finding.fixes().stream())
            .map(fix -> fix.apply(text))
            .toList();
  }

  /// Finds every `word` and would put `instead` in its place.
  private record Unwanted(String word, Severity severity, String instead) implements Rule {
    @Override
    public String id() {
      return word;
    }

    @Override
    public String why() {
      return "It is not wanted.";
    }

    @Override
    public String source() {
      return "Us";
    }

    @Override
    public List<Finding> check(Reading reading) {
      Note note = reading.note();
      var findings = new ArrayList<Finding>();
      int at = note.text().indexOf(word);
      while (at >= 0) {
        var span = new Span(at, at + word.length());
        findings.add(finding(span, "Change it.", new Fix("Change it", span, instead)));
        at = note.text().indexOf(word, at + 1);
      }
      return findings;
    }
  }

  /// Finds `word` once, and keeps silent about it beside the findings of others.
  private record Yielding(String word, Set<String> yieldsTo, Set<String> yieldsAnywhereTo)
      implements Rule {
    @Override
    public String id() {
      return word;
    }

    @Override
    public Severity severity() {
      return Severity.ADVICE;
    }

    @Override
    public String why() {
      return "It is not wanted.";
    }

    @Override
    public String source() {
      return "Us";
    }

    @Override
    public List<Finding> check(Reading reading) {
      int at = reading.note().text().indexOf(word);
      return at < 0 ? List.of() : List.of(finding(new Span(at, at + word.length()), "Change it."));
    }
  }

  /// Finds `word` once, and looks for what mends it only when asked.
  private record Searching(String word, String instead) implements Rule {
    @Override
    public String id() {
      return word;
    }

    @Override
    public Severity severity() {
      return Severity.ADVICE;
    }

    @Override
    public String why() {
      return "It is not wanted.";
    }

    @Override
    public String source() {
      return "Us";
    }

    @Override
    public List<Finding> check(Reading reading) {
      return new Yielding(word, Set.of(), Set.of()).check(reading);
    }

    @Override
    public List<Fix> fixes(Finding finding, Reading reading) {
      return List.of(new Fix("Change it", finding.span(), instead));
    }
  }

  /// Finds nothing, but tells what it was asked about.
  private record Watched(Consumer<Note> seen, Consumer<Past> told) implements Rule {
    Watched(Consumer<Note> seen) {
      this(seen, _ -> {});
    }

    @Override
    public String id() {
      return "watched";
    }

    @Override
    public Severity severity() {
      return Severity.ADVICE;
    }

    @Override
    public String why() {
      return "It is watched.";
    }

    @Override
    public String source() {
      return "Us";
    }

    @Override
    public List<Finding> check(Reading reading) {
      seen.accept(reading.note());
      told.accept(reading.past());
      return List.of();
    }
  }
}
