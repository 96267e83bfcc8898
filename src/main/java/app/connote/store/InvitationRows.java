package app.connote.store;

import app.connote.history.Profile;
import app.connote.linkedin.Invitation;
import app.connote.linkedin.Invitation.Direction;
import app.connote.linkedin.Party;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// The lines of `Invitations.csv`.
///
/// @param columns what they hold
/// @param invitations who keeps it
record InvitationRows(LinkedInColumns columns, Consumer<Invitation> invitations)
    implements LinkedInRows {
  @Override
  public Optional<String> add(CsvLines.Line line) {
    Optional<LocalDateTime> sent = LinkedInDates.moment(columns.cell(line, "Sent At"));
    if (sent.isEmpty()) {
      return Optional.of(
          "“Sent At” is no time as LinkedIn writes it, such as 1/29/26, 2:37 PM; export again.");
    }
    Optional<Direction> direction = direction(columns.cell(line, "Direction"));
    direction.ifPresent(way -> invitations.accept(invitation(line, sent.get(), way)));
    return direction.isPresent()
        ? Optional.empty()
        : Optional.of("“Direction” is neither INCOMING nor OUTGOING; export again.");
  }

  private static Optional<Direction> direction(String cell) {
    return Arrays.stream(Direction.values())
        .filter(each -> each.name().equalsIgnoreCase(cell))
        .findFirst();
  }

  private Invitation invitation(CsvLines.Line line, LocalDateTime sent, Direction direction) {
    return new Invitation(
        party(line, "From", "inviterProfileUrl"),
        party(line, "To", "inviteeProfileUrl"),
        sent,
        columns.cell(line, "Message"),
        direction);
  }

  private Party party(CsvLines.Line line, String name, String address) {
    return new Party(columns.cell(line, name), Profile.of(columns.cell(line, address)));
  }
}
