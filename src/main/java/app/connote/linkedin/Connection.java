package app.connote.linkedin;

import app.connote.history.Profile;
import java.time.LocalDate;
import java.util.Optional;

/// Someone the person is connected with, as a line of `Connections.csv` says.
///
/// @param firstName as the member writes it; empty when the member is hidden
/// @param lastName as the member writes it, with what they add to it; may be empty
/// @param profile empty in files from before mid-2023
/// @param connectedOn the day on which the invitation was accepted, whoever sent it
public record Connection(
    String firstName,
    String lastName,
    Optional<Profile> profile,
    String company,
    String position,
    LocalDate connectedOn) {

  /// Both names, as `Invitations.csv` writes them.
  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /// Whether LinkedIn tells nothing but the day.
  public boolean isHidden() {
    return name().isEmpty() && profile.isEmpty();
  }

  /// The day without any name, which must not reach a log.
  @Override
  public String toString() {
    return "Connection[" + connectedOn + "]";
  }
}
