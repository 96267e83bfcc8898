package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.HistoryException;
import app.connote.history.State;
import app.connote.history.TemplateUse;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryTest {
  private static final Draft PRIYA = draft("Priya", "Hi Priya, good to meet you at DevConf.", 1);
  private static final Draft RENEE =
      draft("Renée", "Hi Renée, thank you for the café tip 🎉 — “naïve” questions welcome.", 2);
  private static final Draft ODDO = draft("Oddo O'Brien", "Hi Oddo, C++ (and NEAR) \"quoted\".", 3);

  @TempDir Path temp;

  @Test
  void whatWasSavedIsThereAfterReopening() {
    inHistory(history -> history.save(PRIYA));

    inHistory(history -> assertThat(history.search("", 10)).containsExactly(PRIYA));
  }

  @Test
  void onlyWhatWasCopiedIsAmongTheCopied() {
    var unfinished =
        new Draft(
            UUID.randomUUID(),
            "",
            Account.FREE,
            Facts.NONE,
            "Hi",
            "",
            State.DRAFT,
            Drafts.BEGUN,
            Drafts.BEGUN.plusSeconds(150));
    inHistory(
        history -> {
          List.of(PRIYA, unfinished, RENEE).forEach(history::save);

          assertThat(history.copied(10)).containsExactly(RENEE, PRIYA);
          assertThat(history.copied(1)).containsExactly(RENEE);
        });
  }

  @Test
  void aTemplateIsUsedByEveryNoteThatWasCopied() {
    inHistory(
        history -> {
          List.of(RENEE, PRIYA, from("own-1", State.COPIED, 5), from("", State.COPIED, 6))
              .forEach(history::save);
          history.save(from("own-1", State.DRAFT, 7));
          history.save(from("own-2", State.DRAFT, 8));

          assertThat(history.uses())
              .containsExactly(
                  new TemplateUse("met-at-event-1", 2, RENEE.changed()),
                  new TemplateUse("own-1", 1, Drafts.BEGUN.plusSeconds(5)));
        });
  }

  @Test
  void anIndexAloneTellsHowOftenTemplatesWereUsed() throws Exception {
    inHistory(history -> history.save(PRIYA));

    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder().file(HistoryFile.NAME));
        var statement = connection.createStatement();
        var plan = statement.executeQuery("EXPLAIN QUERY PLAN " + DraftCounts.USES)) {
      assertThat(plan.getString("detail")).contains("COVERING INDEX draft_template");
    }
  }

  private static Draft from(String template, State state, int second) {
    return new Draft(
        UUID.randomUUID(),
        "met-at-event",
        Account.FREE,
        Facts.NONE,
        "Hi.",
        template,
        state,
        Drafts.BEGUN,
        Drafts.BEGUN.plusSeconds(second));
  }

  @Test
  void everyPartOfADraftIsKept() {
    var odd =
        new Draft(
            UUID.randomUUID(),
            "",
            Account.FREE,
            Facts.NONE,
            "a\u0000b\r\n🎉 \u202e",
            "",
            State.DRAFT,
            Drafts.BEGUN.minusSeconds(9),
            Drafts.BEGUN);

    inHistory(history -> history.save(odd));

    inHistory(history -> assertThat(history.search("", 10)).containsExactly(odd));
  }

  @Test
  void savingAgainReplaces() {
    var changed =
        new Draft(
            PRIYA.id(),
            "same-group",
            Account.FREE,
            Facts.NONE,
            "Other words.",
            "mine",
            State.DRAFT,
            PRIYA.begun(),
            PRIYA.changed().plusMillis(1));

    inHistory(
        history -> {
          history.save(PRIYA);
          history.save(changed);

          assertThat(history.search("", 10)).containsExactly(changed);
          assertThat(history.search("priya", 10)).isEmpty();
          assertThat(history.search("same group other", 10)).containsExactly(changed);
        });
  }

  @Test
  void theLastChangedComesFirstInWhateverOrderTheyWereSaved() {
    inHistory(
        history -> {
          List.of(RENEE, ODDO, PRIYA).forEach(history::save);

          assertThat(history.search("", 10)).containsExactly(ODDO, RENEE, PRIYA);
          assertThat(history.search("hi", 10)).containsExactly(ODDO, RENEE, PRIYA);
          assertThat(history.search("", 2)).containsExactly(ODDO, RENEE);
          assertThat(history.search("hi", 1)).containsExactly(ODDO);
        });
  }

  @Test
  void savingADeletedDraftBringsItBackToItsPlace() {
    inHistory(
        history -> {
          List.of(PRIYA, RENEE, ODDO).forEach(history::save);

          history.delete(RENEE.id());
          assertThat(history.search("", 10)).containsExactly(ODDO, PRIYA);
          assertThat(history.search("renee", 10)).isEmpty();

          history.save(RENEE);
          assertThat(history.search("", 10)).containsExactly(ODDO, RENEE, PRIYA);
          assertThat(history.search("renee", 10)).containsExactly(RENEE);
        });
  }

  @Test
  void aNoteIsRevisedAsItIsKept() {
    inHistory(
        history -> {
          history.save(PRIYA);

          assertThat(history.revise(PRIYA.id(), note -> note.copied(PRIYA.changed())))
              .contains(PRIYA);
          assertThat(history.revise(RENEE.id(), _ -> PRIYA)).isEmpty();

          assertThat(history.search("", 10)).containsExactly(PRIYA.copied(PRIYA.changed()));
          assertThat(history.delete(PRIYA.id())).contains(PRIYA.copied(PRIYA.changed()));
        });
  }

  @Test
  void deletingWhatIsNotThereDoesNothing() {
    inHistory(
        history -> {
          history.save(PRIYA);
          history.delete(UUID.randomUUID());
          assertThat(history.search("", 10)).containsExactly(PRIYA);
        });
  }

  @Test
  void callsFromManyThreadsAreDoneInTurn() throws Exception {
    try (var history = SqliteHistory.open(folder());
        var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int writer = 0; writer < 8; writer++) {
        String name = "Writer" + writer;
        work.add(
            () -> {
              IntStream.range(0, 25).forEach(each -> history.save(draft(name, "Hi.", each)));
              return history.search(name, 100).size();
            });
      }

      for (var found : threads.invokeAll(work)) {
        assertThat(found.get()).isEqualTo(25);
      }
      assertThat(history.search("", 1000)).hasSize(200);
    }
  }

  @Test
  void aCallerWhoIsInterruptedStillGetsTheAnswer() {
    inHistory(
        history -> {
          Thread.currentThread().interrupt();
          history.save(PRIYA);
          assertThat(Thread.interrupted()).isTrue();
          assertThat(history.search("", 1)).containsExactly(PRIYA);
        });
  }

  @Test
  void twoProgramsShareOneFile() {
    inHistory(
        first ->
            inHistory(
                second -> {
                  first.save(PRIYA);
                  second.save(RENEE);
                  assertThat(first.search("", 10)).containsExactly(RENEE, PRIYA);
                  assertThat(second.search("", 10)).containsExactly(RENEE, PRIYA);
                }));
  }

  @RepeatedTest(20)
  void programsThatStartTogetherMakeTheFileOnce() throws Exception {
    try (var starts = Executors.newFixedThreadPool(4)) {
      Callable<List<History.Standing>> start =
          () -> {
            try (var history = SqliteHistory.open(folder())) {
              history.save(draft("Priya", "Hi.", 1));
              return List.of(history.standing());
            }
          };
      for (var standing : starts.invokeAll(Collections.nCopies(4, start))) {
        assertThat(standing.get()).containsExactly(new History.Standing.Kept());
      }
    }
    inHistory(history -> assertThat(history.search("", 10)).hasSize(4));
  }

  @Test
  void onlyTheOwnerCanReadAnyFileAtAnyTime() {
    inHistory(
        history -> {
          history.save(PRIYA);
          assertThat(modes())
              .containsExactlyInAnyOrder(
                  "rwx------ connote",
                  "rw------- history.db",
                  "rw------- history.db-mark",
                  "rw------- history.db-wal",
                  "rw------- history.db-shm");
        });
    assertThat(modes())
        .hasSize(4)
        .contains("rwx------ connote", "rwx------ backups", "rw------- history.db")
        .anyMatch(each -> each.matches("rw------- history-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.db"));
  }

  @Test
  void aDeletedNoteLeavesNoTraceInTheFile() throws Exception {
    inHistory(history -> history.save(draft("Zebulon", "Hi Zebulon, xylophone.", 1)));
    assertThat(content().contains("xylophone")).isTrue();

    inHistory(history -> history.delete(history.search("", 1).getFirst().id()));

    assertThat(content().contains("xylophone")).isFalse();
  }

  @Test
  void closingTwiceIsClosingOnceAndCallsAfterItSaySo() {
    var history = SqliteHistory.open(folder());
    history.close();
    history.close();

    assertThatThrownBy(() -> history.search("", 1)).isInstanceOf(HistoryException.class);
    assertThatThrownBy(() -> history.save(PRIYA))
        .isInstanceOf(HistoryException.class)
        .hasMessageNotContaining("Priya");
  }

  @Test
  void oddFolderNamesAreFine() {
    var folder = new DataFolder(temp.resolve("50% of a ?mode=memory&x=#1 é 🎉"));
    try (var history = SqliteHistory.open(folder)) {
      history.save(PRIYA);
      assertThat(history.standing()).isEqualTo(new History.Standing.Kept());
    }
    assertThat(folder.file("history.db")).isRegularFile();
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 1)).containsExactly(PRIYA);
    }
  }

  private void inHistory(Consumer<History> session) {
    try (var history = SqliteHistory.open(folder())) {
      assertThat(history.standing()).isEqualTo(new History.Standing.Kept());
      session.accept(history);
    }
  }

  private DataFolder folder() {
    return new DataFolder(temp.resolve("connote"));
  }

  private String content() throws Exception {
    return Files.readString(folder().file("history.db"), StandardCharsets.ISO_8859_1);
  }

  private List<String> modes() {
    try (var files = Files.walk(folder().path())) {
      var modes = new ArrayList<String>();
      for (Path file : files.toList()) {
        modes.add(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                + " "
                + file.getFileName());
      }
      return modes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
