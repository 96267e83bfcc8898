package app.connote.store;

import app.connote.linkedin.DataExportException;
import app.connote.linkedin.ExportPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The zip archive that LinkedIn sends. It may come from anybody, so it is hostile until shown
/// otherwise: only two of its members are ever inflated, into memory and within bounds.
final class LinkedInArchive {
  /// The most members that an archive may have; a complete export has fewer than a hundred, and one
  /// for each article that was published.
  static final int MOST_MEMBERS = 10_000;

  /// How many times as large as in the archive a member may be, once it is large: names and dates
  /// become a tenth, and rows that are all alike a hundredth.
  private static final int MOST_RATIO = 200;

  private static final int LARGE = 1 << 20;

  private LinkedInArchive() {}

  /// Whether `file` begins like a zip archive.
  static boolean isArchive(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
    }
  }

  /// The texts in `file`. Throws [DataExportException] where it is no archive of LinkedIn's.
  static List<LinkedInText> texts(Path file) throws IOException {
    ZipEnd.of(file).check();
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      return texts(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new DataExportException(why(file), e);
    }
  }

  private static List<LinkedInText> texts(ZipFile zip) throws IOException {
    var texts = new ArrayList<LinkedInText>();
    for (var member : members(zip).entrySet()) {
      String name = member.getKey().file();
      texts.add(LinkedInText.of(name, bytes(zip, member.getValue(), name)));
    }
    return LinkedInFiles.foundIn(texts);
  }

  private static Map<ExportPart, ZipEntry> members(ZipFile zip) {
    var members = new EnumMap<ExportPart, ZipEntry>(ExportPart.class);
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      ZipEntry entry = entries.nextElement();
      var place = MemberName.of(entry.getName());
      place
          .part()
          .filter(part -> members.put(part, entry) != null)
          .ifPresent(
              part -> {
                throw new DataExportException(
                    "The archive holds “%s” more than once; download it again."
                        .formatted(part.file()));
              });
    }
    return members;
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry, String name) throws IOException {
    var checksum = new CRC32();
    var bytes = new ByteArrayOutputStream();
    try (var in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
      byte[] portion = new byte[1 << 16];
      for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
        bytes.write(portion, 0, read);
        check(bytes.size(), entry, name);
      }
    }
    if (checksum.getValue() != entry.getCrc()) {
      throw new DataExportException("“%s” is damaged; download the export again.".formatted(name));
    }
    return bytes.toByteArray();
  }

  /// Sizes that the archive states may be lies, so what comes out of it is counted.
  private static void check(int size, ZipEntry entry, String name) {
    if (size > LinkedInText.MOST
        || (size > LARGE && size / MOST_RATIO > entry.getCompressedSize())) {
      throw LinkedInText.tooLarge(name);
    }
  }

  private static String why(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(7);
      return start.length == 7 && (start[6] & 1) == 1
          ? "The archive asks for a password, as none from LinkedIn does; download it again."
          : "The archive is damaged; download it again.";
    }
  }
}
