package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Making a word one's own, and taking that back.
class IgnoringTest {
  private final ComposeModel model = WritingDesk.withPriya().model;
  private final List<String> words = new ArrayList<>();

  IgnoringTest() {
    model.ignoring().keepWordsIn(new Ignoring.Words(words::add, words::remove));
    model.edit("Hi Priya, Kubernetes?");
  }

  @Test
  void aWordCanBecomeOnesOwnAndCeaseToBe() {
    String word = model.ignoring().learnable(finding("spelling")).orElseThrow();
    model.ignoring().learn(word);
    assertThat(words).containsExactly("Kubernetes");

    model.undo();
    assertThat(words).isEmpty();
    assertThat(model.notice().get()).isEqualTo(new Notice.None());
  }

  @Test
  void onlyWhatIsAboutSpellingCanBeLearnt() {
    assertThat(model.ignoring().learnable(finding("stock-phrase"))).isEmpty();
  }

  private static Finding finding(String rule) {
    var span = new Span(10, 20);
    return new Finding(rule, Severity.WARNING, span, "Message.", "Why.", "Source.", List.of());
  }
}
