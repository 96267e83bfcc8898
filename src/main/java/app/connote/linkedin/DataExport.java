package app.connote.linkedin;

import java.util.List;
import java.util.Set;

/// What was read of LinkedIn's data export, in the order of its files.
///
/// @param parts which of its files were there; that someone is not in them proves nothing
/// @param skipped the lines that could not be used
public record DataExport(
    Set<ExportPart> parts,
    List<Connection> connections,
    List<Invitation> invitations,
    List<Skipped> skipped) {
  public DataExport {
    parts = Set.copyOf(parts);
    connections = List.copyOf(connections);
    invitations = List.copyOf(invitations);
    skipped = List.copyOf(skipped);
  }

  /// How much was read, without a word of it, which must not reach a log.
  @Override
  public String toString() {
    return "DataExport[%d connections, %d invitations, %d skipped]"
        .formatted(connections.size(), invitations.size(), skipped.size());
  }
}
