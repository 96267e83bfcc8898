package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.State;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However many notes go or change at once, the index says what the notes do, and no byte of what
/// went is left.
class SearchIndexTest {
  private static final int KEPT = 60;

  @TempDir Path temp;
  private SqliteHistory history;
  private List<Draft> kept;

  @BeforeEach
  void open() {
    history = SqliteHistory.open(new DataFolder(temp));
    kept = IntStream.range(0, KEPT).mapToObj(number -> note("Marimba", number)).toList();
    keep(kept);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 60, 200})
  void noByteIsLeftOfWhatGoesTogether(int many) throws Exception {
    List<Draft> gone =
        IntStream.range(0, many).mapToObj(number -> note("Theremin", 100 + number)).toList();
    keep(gone);
    Set<String> tables = tables();

    history.make(
        (_, _) ->
            new Changes(List.of(), List.of(), gone.stream().map(Draft::id).toList(), List.of()),
        () -> false);

    assertThat(history.search("theremin", 1000)).isEmpty();
    assertThat(history.search("marimba", 1000)).hasSize(KEPT);
    assertThat(tables()).isEqualTo(tables);
    history.close();
    assertThat(new RawBytes(temp).holding("theremin")).isEmpty();
    assertThat(new RawBytes(temp).holding("marimba")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 60})
  void whatChangesTogetherIsFoundAsItIsNow(int many) {
    List<Draft> sent =
        kept.subList(0, many).stream()
            .map(note -> note.become(State.SENT, Drafts.BEGUN.plusSeconds(90_000)))
            .toList();

    keep(sent);

    assertThat(history.in(Set.of(State.SENT), 1000)).hasSameElementsAs(sent);
    assertThat(history.in(Set.of(State.COPIED), 1000)).hasSameElementsAs(kept.subList(many, KEPT));
    assertThat(history.search("marimba", 1000)).hasSize(KEPT).containsAll(sent);
  }

  @Test
  void whatIsStoppedHalfwayHasChangedNothing() throws Exception {
    Set<String> tables = tables();
    var asked = new AtomicInteger();

    assertThatThrownBy(
            () ->
                history.make(
                    (_, _) ->
                        new Changes(
                            List.of(), List.of(), kept.stream().map(Draft::id).toList(), List.of()),
                    () -> asked.incrementAndGet() > KEPT / 2))
        .isInstanceOf(CancellationException.class);

    assertThat(history.search("marimba", 1000)).hasSize(KEPT);
    assertThat(tables()).isEqualTo(tables);
    history.delete(kept.getFirst().id());
    assertThat(history.search("marimba", 1000)).hasSize(KEPT - 1);
  }

  private void keep(List<Draft> notes) {
    history.make((_, _) -> new Changes(List.of(), notes, List.of(), List.of()), () -> false);
  }

  private static Draft note(String word, int number) {
    return draft(word, "Hi " + word + ", number " + number + " of your recordings!", number);
  }

  private Set<String> tables() throws SQLException {
    var tables = new HashSet<String>();
    try (var connection = Connections.reading(temp.resolve(HistoryFile.NAME));
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("SELECT type || name || coalesce(sql, '') FROM sqlite_schema")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }
}
