package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Profile;
import app.connote.linkedin.Connection;
import app.connote.linkedin.DataExport;
import app.connote.linkedin.Invitation;
import app.connote.linkedin.Party;
import app.connote.linkedin.Skipped;
import app.connote.linkedin.Watch;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file `NAME.csv` under `linkedin` is as LinkedIn wrote it at one time, or as a spreadsheet
/// saved it again, and `NAME.expected` beside it says what is read of it.
class LinkedInErasTest {
  static Stream<Path> files() throws IOException {
    try (var listed = Files.list(folder())) {
      return listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEraIsRead(Path file) throws IOException {
    assertThat(lines(new LinkedInExports().read(file, Watch.NONE))).isEqualTo(expected(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void lineEndsAndAByteOrderMarkMakeNoDifference(Path file) throws IOException {
    String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
    Path other = Files.createTempFile("linkedin-", ".csv");
    try {
      Files.writeString(other, "\uFEFF" + text.replace("\n", "\r\n"));
      assertThat(lines(new LinkedInExports().read(other, Watch.NONE))).isEqualTo(expected(file));
    } finally {
      Files.delete(other);
    }
  }

  @Test
  void bothFilesOfEveryEraAreThere() throws IOException {
    assertThat(files()).hasSizeGreaterThan(10);
  }

  private static List<String> expected(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".csv", ".expected");
    return Files.readAllLines(file.resolveSibling(name));
  }

  private static List<String> lines(DataExport export) {
    return Stream.of(
            export.parts().stream().map(Object::toString),
            export.connections().stream().map(LinkedInErasTest::line),
            export.invitations().stream().map(LinkedInErasTest::line),
            export.skipped().stream().map(LinkedInErasTest::line))
        .flatMap(each -> each)
        .map(line -> line.replace("\r\n", "⏎").replace('\n', '⏎'))
        .toList();
  }

  private static String line(Connection connection) {
    return connection.isHidden()
        ? "hidden|" + connection.connectedOn()
        : String.join(
            "|",
            connection.firstName(),
            connection.lastName(),
            slug(connection.profile()),
            connection.company(),
            connection.position(),
            connection.connectedOn().toString());
  }

  private static String line(Invitation invitation) {
    return String.join(
        "|",
        invitation.direction().toString(),
        line(invitation.from()),
        line(invitation.to()),
        invitation.sentAt().toString(),
        invitation.message());
  }

  private static String line(Party party) {
    return party.name() + "|" + slug(party.profile());
  }

  private static String line(Skipped skipped) {
    return "line " + skipped.line() + ": " + skipped.reason();
  }

  private static String slug(Optional<Profile> profile) {
    return profile.map(Profile::slug).orElse("");
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(LinkedInErasTest.class.getResource("linkedin")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
