package app.connote.store;

import app.connote.linkedin.Connection;
import app.connote.linkedin.DataExport;
import app.connote.linkedin.DataExportException;
import app.connote.linkedin.DataExports;
import app.connote.linkedin.ExportPart;
import app.connote.linkedin.Invitation;
import app.connote.linkedin.Skipped;
import app.connote.linkedin.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// LinkedIn's data exports as they come from LinkedIn, unpacked, or saved again by a spreadsheet.
public final class LinkedInExports implements DataExports {
  @Override
  public DataExport read(Path file, Watch watch) {
    watch.at(0);
    var reading = new Reading(watch);
    List<LinkedInText> texts = texts(file);
    long size = texts.stream().mapToLong(LinkedInText::size).sum();
    long before = 0;
    for (LinkedInText text : texts) {
      reading.read(text, (double) before / size, (double) text.size() / size);
      before += text.size();
    }
    return reading.export();
  }

  /// Whether `file`, going by its name alone, may be an export.
  public static boolean mayBeOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".zip") || LinkedInFiles.part(name).isPresent();
  }

  private static List<LinkedInText> texts(Path file) {
    try {
      return Files.isDirectory(file) ? LinkedInFiles.inFolder(file) : LinkedInFiles.inFile(file);
    } catch (IOException e) {
      throw new DataExportException(
          "The export cannot be read; check that it is there and that you may read it.", e);
    }
  }

  /// What has been read so far.
  private record Reading(
      Watch watch,
      Set<ExportPart> parts,
      List<Connection> connections,
      List<Invitation> invitations,
      List<Skipped> skipped) {
    Reading(Watch watch) {
      this(
          watch,
          EnumSet.noneOf(ExportPart.class),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    /// Reads `text`, which is as much of the whole as `part` says after what is `done`.
    void read(LinkedInText text, double done, double part) {
      try (var table = LinkedInTable.in(text)) {
        parts.add(table.part());
        var rows = rows(table);
        table.read(rows, skipped::add, watch.part(done, done + part));
      }
    }

    private LinkedInRows rows(LinkedInTable table) {
      return switch (table.part()) {
        case CONNECTIONS -> new ConnectionRows(table.columns(), connections::add);
        case INVITATIONS -> new InvitationRows(table.columns(), invitations::add);
      };
    }

    DataExport export() {
      return new DataExport(parts, connections, invitations, skipped);
    }
  }
}
