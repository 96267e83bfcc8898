package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class OpenHistoryTest {
  @TempDir private Path temp = Path.of("");

  @Test
  void whatTheDiskDidNotTakeIsMadeAgainInMemoryOnceAndThenInTheFile() throws Exception {
    var open = new OpenHistory(HistoryFile.in(new DataFolder(temp), Duration.ZERO), Ladder::open);
    var change = new Refused();

    open.make(change.wholly());
    assertThat(open.hold()).isEqualTo(Hold.IN_MEMORY);
    assertThat(change.made).containsExactly("tried", "again");

    assertThat(open.comeBack()).isTrue();
    assertThat(change.made).containsExactly("tried", "again", "again");
    open.close();
    assertThat(change.made).hasSize(3);
  }

  /// A change for which there is no room when it is made first.
  private static final class Refused implements Change {
    private final List<String> made = new ArrayList<>();

    @Override
    public void make(Connection connection) throws SQLException {
      made.add("tried");
      throw new SQLiteException("There is no room.", SQLiteErrorCode.SQLITE_FULL);
    }

    @Override
    public Change again() {
      return _ -> made.add("again");
    }
  }
}
