package app.connote.store;

import app.connote.history.Profile;
import app.connote.linkedin.Connection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// The lines of `Connections.csv`. Email addresses are left alone.
///
/// @param columns what they hold
/// @param connections who keeps it
record ConnectionRows(LinkedInColumns columns, Consumer<Connection> connections)
    implements LinkedInRows {
  @Override
  public Optional<String> add(CsvLines.Line line) {
    Optional<LocalDate> since = LinkedInDates.day(columns.cell(line, "Connected On"));
    since.ifPresent(day -> connections.accept(connection(line, day)));
    return since.isPresent()
        ? Optional.empty()
        : Optional.of(
            "“Connected On” is no day as LinkedIn writes it, such as 08 Feb 2026; export again.");
  }

  private Connection connection(CsvLines.Line line, LocalDate since) {
    return new Connection(
        columns.cell(line, "First Name"),
        columns.cell(line, "Last Name"),
        Profile.of(columns.cell(line, "URL")),
        columns.cell(line, "Company"),
        columns.cell(line, "Position"),
        since);
  }
}
