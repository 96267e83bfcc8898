package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.Entries;
import app.connote.history.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The history of `connection`, as its transaction sees it. What cannot be read is [Unread].
record PresentEntries(Connection connection) implements Entries {
  /// Carries what went wrong past whoever asked.
  static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException why;

    Unread(SQLException why) {
      super(why);
      this.why = why;
    }

    /// What went wrong.
    SQLException why() {
      return why;
    }
  }

  @Override
  public List<Person> people() {
    return ask(now -> new PersonTable(now).known());
  }

  @Override
  public List<Draft> to(Set<UUID> people) {
    return ask(now -> new DraftSearch(now).to(people));
  }

  @Override
  public List<Draft> saying(Predicate<String> wanted) {
    return ask(now -> new DraftSearch(now).saying(wanted));
  }

  private <T> T ask(Reading<T> reading) {
    try {
      return reading.ask(connection);
    } catch (SQLException e) {
      throw new Unread(e);
    }
  }
}
