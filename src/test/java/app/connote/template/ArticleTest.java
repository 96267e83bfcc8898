package app.connote.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTest {
  static Stream<String> phrases() throws IOException {
    try (var in = Objects.requireNonNull(ArticleTest.class.getResourceAsStream("articles.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void theSoundOfTheNextWordChoosesTheArticle(String phrase) {
    String following = phrase.substring(phrase.indexOf(' '));
    assertThat(Article.before(following, false) + following).isEqualTo(phrase);
  }

  @Test
  void aCapitalArticleStaysCapital() {
    assertThat(Article.before(" hour", true)).isEqualTo("An");
    assertThat(Article.before(" day", true)).isEqualTo("A");
  }

  @Test
  void nothingSpokenTakesA() {
    assertThat(Article.before("", false)).isEqualTo("a");
    assertThat(Article.before(" …", false)).isEqualTo("a");
  }
}
