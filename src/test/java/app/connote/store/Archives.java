package app.connote.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes archives for tests, good ones and bad.
final class Archives {
  static final String CONNECTIONS =
      """
      Notes:
      "Some addresses are missing."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Example,https://www.linkedin.com/in/ada-example,,Example Ltd,Engineer,08 Feb 2026
      ,,,,,,07 Jun 2026
      """;
  static final String INVITATIONS =
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Me Myself,Ada Example,"1/29/26, 2:37 PM","Hi Ada,
      shall we connect?",OUTGOING,,https://www.linkedin.com/in/ada-example
      """;

  private Archives() {}

  /// An archive as LinkedIn sends it, with files that are of no concern.
  static byte[] usual() {
    return of(
        "Profile.csv",
        "First Name,Last Name\nMe,Myself\n",
        "Connections.csv",
        CONNECTIONS,
        "Invitations.csv",
        INVITATIONS,
        "Jobs/Job Applications.csv",
        "Application Date\n");
  }

  /// An archive of members, each told by its name and its text.
  static byte[] of(String... namesAndTexts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < namesAndTexts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
        zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// `archive` with the bytes `wanted`, wherever they stand, changed into as many others.
  static byte[] with(byte[] archive, String wanted, String others) {
    String latin = new String(archive, StandardCharsets.ISO_8859_1);
    return latin.replace(wanted, others).getBytes(StandardCharsets.ISO_8859_1);
  }
}
