package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.store.BuiltInPhrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is typed or pasted, the rules answer with findings that fit the text.
class HostileTextTest {
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final int LONGEST = 10_000;
  private static final Context CONTEXT =
      new Context(
          Optional.empty(),
          Audience.FIRST_CONTACT,
          Account.FREE,
          new Facts(Map.of("first_name", "İpek", "event", "DevConf")));

  @Property(tries = 150)
  void findingsLieInsideTheTextAndFixesApply(@ForAll("hostile") String text) {
    for (Finding finding : LINTER.lint(new Note(text), CONTEXT)) {
      assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
      for (Fix fix : finding.fixes()) {
        assertThat(fix.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(fix.apply(text)).isNotEqualTo(text);
      }
    }
  }

  @Property(tries = 100)
  void findingsAreTheSameUnderATurkishLocale(@ForAll("hostile") String text) {
    List<Finding> here = LINTER.lint(new Note(text), CONTEXT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(LINTER.lint(new Note(text), CONTEXT)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> units = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Hi ",
            "HI",
            "dear",
            "\n",
            "\n\n",
            " ",
            ",",
            "...",
            "!!!",
            "?",
            "{",
            "}}",
            "[name",
            "]",
            "<",
            "%",
            "____",
            "XXX",
            "+1",
            "-",
            "(",
            "555",
            "@",
            ".com",
            "İ",
            "ı",
            "I'd love to",
            "connect ",
            "😀",
            "👩‍👩‍👧",
            "e\u0301\u0301\u0301",
            "\u200f",
            "שלום",
            "مرحبا",
            "\u202e",
            "\ud83d",
            "\udc00",
            "synergy ",
            "the the ",
            "build my network ",
            "w/",
            "u ",
            "“",
            "\"",
            "your résumé ",
            "pick your brain. ",
            "what's ",
            "—",
            "– Jack",
            "www.foxglove.com ",
            "GREAT ",
            "a apple ",
            "you must accept ",
            "--",
            "👍🏽",
            "🇳🇴",
            "Best,",
            "\u00a0",
            "\t");
    return Arbitraries.oneOf(pieces, pieces, units)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2_000)
        .map(parts -> String.join("", parts))
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
