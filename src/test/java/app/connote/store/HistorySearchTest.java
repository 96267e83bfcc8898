package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Life;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found as a person types into the search.
class HistorySearchTest {
  private static final Draft PRIYA = draft("Priya", "Hi Priya, good to meet you at DevConf.", 1);
  private static final Draft RENEE =
      draft("Renée", "Hi Renée, thank you for the café tip 🎉 — “naïve” questions welcome.", 2);
  private static final Draft ODDO = draft("Oddo O'Brien", "Hi Oddo, C++ (and NEAR) \"quoted\".", 3);

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          p            ~ Priya
          pri          ~ Priya
          PRIYA meet   ~ Priya
          meet Priya   ~ Priya
          renee        ~ Renée
          RENÉE        ~ Renée
          cafe naive   ~ Renée
          🎉 tip       ~ Renée
          O'Brien      ~ Oddo O'Brien
          "quoted"     ~ Oddo O'Brien
          quoted"      ~ Oddo O'Brien
          NEAR         ~ Oddo O'Brien
          (and near)   ~ Oddo O'Brien
          and AND      ~ Oddo O'Brien
          """)
  void wordsAreFoundByTheirBeginningWhateverTheyAre(String words, String person) {
    inHistory(
        history -> {
          List.of(PRIYA, RENEE, ODDO).forEach(history::save);
          assertThat(history.search(words, 10)).extracting(Draft::name).containsExactly(person);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"riya", "priya zzz", "words:priya", "NOT", "priya OR renee", "^priya NEAR"})
  void whatIsNotThereIsNotFound(String words) {
    inHistory(
        history -> {
          List.of(PRIYA, RENEE).forEach(history::save);
          assertThat(history.search(words, 10)).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "*", "(", ")", "-", "'", "\" \"", ":", "^", "{}", "🎉", "\u0000", "  "})
  void signsAloneNarrowNothingDown(String signs) {
    inHistory(
        history -> {
          history.save(PRIYA);
          assertThat(history.search(signs, 10)).containsExactly(PRIYA);
        });
  }

  @Test
  void aSearchMayBeAsLongAsALetter() {
    inHistory(
        history -> {
          history.save(PRIYA);
          assertThat(history.search("priya ".repeat(10_000), 10)).containsExactly(PRIYA);
          assertThat(history.search("x".repeat(100_000), 10)).isEmpty();
        });
  }

  @Test
  void notesOfAnyClockHaveTheirPlaceAndThoseOfOneMomentComeInTheOrderInWhichTheyWereSaved() {
    Draft first = at(Drafts.BEGUN);
    Draft second = at(Drafts.BEGUN);
    Draft old = at(Instant.EPOCH.minusSeconds(1));
    Draft far = at(Instant.parse("+100000-01-01T00:00:00Z"));
    inHistory(
        history -> {
          List.of(far, first, old, second).forEach(history::save);
          history.save(first);
          assertThat(history.search("hi", 10)).containsExactly(far, second, first, old);
          assertThat(history.search("", 10)).containsExactly(far, second, first, old);
        });
  }

  @Test
  void nothingIsCollectedAndSortedToFindTheNewest() throws SQLException {
    inHistory(history -> history.save(PRIYA));

    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("history.db"));
        var statement = connection.createStatement();
        var step = statement.executeQuery("EXPLAIN QUERY PLAN " + DraftSearch.STREAM)) {
      var plan = new ArrayList<String>();
      while (step.next()) {
        plan.add(step.getString("detail"));
      }
      assertThat(plan.getFirst()).startsWith("SCAN draft_words VIRTUAL TABLE");
      assertThat(plan).noneMatch(detail -> detail.contains("TEMP B-TREE"));
    }
  }

  private static Draft at(Instant moment) {
    return draft("Priya", "Hi.", 1).living(Life.begun(moment), moment);
  }

  private void inHistory(Consumer<History> session) {
    try (var history = SqliteHistory.open(new DataFolder(temp))) {
      session.accept(history);
    }
  }
}
