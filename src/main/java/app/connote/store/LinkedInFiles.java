package app.connote.store;

import app.connote.linkedin.DataExportException;
import app.connote.linkedin.ExportPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the texts of a data export, wherever they are.
final class LinkedInFiles {
  private LinkedInFiles() {}

  /// The texts in `file`, an archive or one of them itself.
  static List<LinkedInText> inFile(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new DataExportException("There is no such file; choose the export again.");
    }
    if (LinkedInArchive.isArchive(file)) {
      return LinkedInArchive.texts(file);
    }
    if (!name(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw new DataExportException(
          "This is no export from LinkedIn; choose the zip archive you downloaded, or"
              + " “Connections.csv” or “Invitations.csv” out of it.");
    }
    return List.of(text(file));
  }

  /// The texts in `folder`, to which an archive was unpacked.
  static List<LinkedInText> inFolder(Path folder) throws IOException {
    var texts = new ArrayList<LinkedInText>();
    for (ExportPart part : ExportPart.values()) {
      Path file = folder.resolve(part.file());
      if (Files.isRegularFile(file)) {
        texts.add(text(file));
      }
    }
    return foundIn(texts);
  }

  /// The `texts`, which must not be none.
  static List<LinkedInText> foundIn(List<LinkedInText> texts) {
    if (texts.isEmpty()) {
      throw new DataExportException(
          "There is neither “Connections.csv” nor “Invitations.csv” in it; ask LinkedIn for an"
              + " export with connections and invitations.");
    }
    return texts;
  }

  /// Which of LinkedIn's files is called `name`, however it is spelled.
  static Optional<ExportPart> part(String name) {
    return Arrays.stream(ExportPart.values())
        .filter(part -> part.file().equalsIgnoreCase(name))
        .findFirst();
  }

  private static LinkedInText text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LinkedInText.MOST + 1);
      if (bytes.length > LinkedInText.MOST) {
        throw LinkedInText.tooLarge(name(file));
      }
      return LinkedInText.of(name(file), bytes);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
