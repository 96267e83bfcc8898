package app.connote.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        " SQL course",
        " historic day",
        " hotel",
        " FOSS fan",
        " 1100-page book",
        " étude",
        " …"
      })
  void whereBothCanBeHeardNeitherIsWrong(String following) {
    assertThat(Article.isDisputed(following)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {" hour", " MBA", " UK reader", " HR lead", " 8-week course", " API"})
  void whereOneIsHeardTheOtherIsWrong(String following) {
    assertThat(Article.isDisputed(following)).isFalse();
  }
}
