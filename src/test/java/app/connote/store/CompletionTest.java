package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Person;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged history completed by a backup that is older than it.
class CompletionTest {
  @TempDir Path temp;
  private DataFolder folder;
  private Path file;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
    file = folder.file("history.db");
  }

  /// Numbers of people are given anew; a note out of the backup comes to whoever has the number
  /// now.
  @Test
  void aNoteThatComesFromABackupIsStillForWhomItWasWritten() throws Exception {
    Person alice = person("Alice");
    Person bob = person("Bob");
    Draft toAlice = draft("Alice", "Hi Alice, a note of some length.", 900).to(alice);
    try (var history = SqliteHistory.open(folder)) {
      for (int number = 0; number < 200; number++) {
        history.save(draft("Person" + number, ("Hi Person" + number + ". ").repeat(20), number));
      }
      history.save(toAlice);
    }
    Draft toBob = draft("Bob", "Hi Bob, a note of some length.", 1000).to(bob);
    // The session that deleted one note and wrote another ended badly, without a backup.
    try (var connection = Connections.changing(file, Duration.ofSeconds(1))) {
      new DraftTable(connection).delete(toAlice.id());
      new DraftTable(connection).save(toBob);
    }
    zeroLeafOfDrafts();

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.to(bob.id())).extracting(Draft::text).containsExactly(toBob.text());
      assertThat(history.search("person17", 1)).hasSize(1);
    }
  }

  private static Person person(String name) {
    return new Person(UUID.randomUUID(), name, Optional.empty(), "", "", Optional.empty());
  }

  private void zeroLeafOfDrafts() throws Exception {
    int leaf;
    try (var connection = Connections.readingAlone(file);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT pageno FROM dbstat WHERE name = 'draft' AND pagetype = 'leaf' ORDER BY"
                    + " pageno LIMIT 1 OFFSET 3")) {
      leaf = row.getInt(1);
    }
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek((leaf - 1L) * 4096);
      bytes.write(new byte[4096]);
    }
  }
}
