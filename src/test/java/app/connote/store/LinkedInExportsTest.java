package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.linkedin.DataExport;
import app.connote.linkedin.DataExportException;
import app.connote.linkedin.ExportPart;
import app.connote.linkedin.Watch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInExportsTest {
  private static final String NEITHER = "neither “Connections.csv” nor “Invitations.csv”";

  @TempDir private Path temp = Path.of("");

  @Test
  void bothFilesOfAnArchiveAreRead() throws IOException {
    assertReadWhole(read(Archives.usual()));
  }

  @Test
  void anArchiveThatWasPackedAgainIsRead() throws IOException {
    assertReadWhole(
        read(
            Archives.of(
                "Basic_LinkedInDataExport_02-08-2026/", "",
                "Basic_LinkedInDataExport_02-08-2026/connections.CSV", Archives.CONNECTIONS,
                "__MACOSX/Basic_LinkedInDataExport_02-08-2026/._Connections.csv", "\0",
                "__MACOSX/Connections.csv", "\0",
                "Basic_LinkedInDataExport_02-08-2026\\Invitations.csv", Archives.INVITATIONS)));
  }

  @Test
  void theFolderThatAnArchiveWasUnpackedToIsRead() throws IOException {
    Files.writeString(temp.resolve("Connections.csv"), Archives.CONNECTIONS);
    Files.writeString(temp.resolve("Invitations.csv"), Archives.INVITATIONS);

    assertReadWhole(new LinkedInExports().read(temp, Watch.NONE));
  }

  @Test
  void oneFileAloneIsKnownByItsHeaderWhateverItsName() throws IOException {
    DataExport export = readFile("Connections (1).CSV", utf8(Archives.INVITATIONS));

    assertThat(export.parts()).containsExactly(ExportPart.INVITATIONS);
    assertThat(export.invitations()).hasSize(1);
  }

  @Test
  void oneOfTheFilesIsEnough() throws IOException {
    assertThat(read(Archives.of("Connections.csv", Archives.CONNECTIONS)).parts())
        .containsExactly(ExportPart.CONNECTIONS);
  }

  @Test
  void whatHoldsNeitherFileSaysWhatToAskFor() throws IOException {
    assertRefused(Archives.of("Profile.csv", "First Name,Last Name\n"), NEITHER);
    assertRefused(Archives.of(), NEITHER);
    assertThatThrownBy(() -> new LinkedInExports().read(temp.resolve("."), Watch.NONE))
        .isInstanceOf(DataExportException.class)
        .hasMessageContaining("neither");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Connections.csv", "CONNECTIONS.csv", "old/Connections.csv"})
  void aFileThatIsThereTwiceIsRefused(String second) throws IOException {
    byte[] archive =
        Archives.of("Connections.csv", Archives.CONNECTIONS, "x".repeat(second.length()), "");

    assertRefused(Archives.with(archive, "x".repeat(second.length()), second), "more than once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../Connections.csv",
        "a/../../Profile.csv",
        "..\\Profile.csv",
        "/Connections.csv",
        "\\Connections.csv",
        "//host/Connections.csv",
        "C:\\Connections.csv",
        "c:/Profile.csv",
        ".."
      })
  void namesThatLeadOutOfTheFolderAreRefused(String name) throws IOException {
    assertRefused(
        Archives.of("Connections.csv", Archives.CONNECTIONS, name, ""), "lead out of its folder");
  }

  @Test
  void aPasswordIsToldFromDamage() throws IOException {
    byte[] archive = Archives.usual();
    byte[] locked =
        Archives.with(
            Archives.with(archive, "PK\3\4\24\0\10", "PK\3\4\24\0\11"),
            "PK\1\2\24\0\24\0\10",
            "PK\1\2\24\0\24\0\11");

    assertThat(locked).isNotEqualTo(archive);
    assertRefused(locked, "password");
  }

  @Test
  void anArchiveThatWasCutOffAnywhereIsRefused() throws IOException {
    byte[] archive = Archives.usual();
    for (int length = 4; length < archive.length; length++) {
      byte[] cut = Arrays.copyOf(archive, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(DataExportException.class)
          .hasMessageContaining("again");
    }
  }

  @Test
  void bytesThatChangedOnTheirWayAreNoticed() throws IOException {
    String plain = "First Name,Last Name,Connected On\nAda,Example,08 Feb 2026\n";
    byte[] archive = stored(plain);

    assertThat(read(archive).connections()).hasSize(1);
    assertRefused(Archives.with(archive, "08 Feb 2026", "09 Feb 2026"), "damaged");
  }

  @Test
  void whatGrowsOutOfAllProportionIsRefusedWhileItIsInflated() throws IOException {
    assertRefused(Archives.of("Connections.csv", ",,,,,,\n".repeat(4 << 20)), "20 MiB");
    assertRefused(Archives.of("Connections.csv", "\n".repeat(2 << 20)), "20 MiB");
  }

  @Test
  void aBombBesideTheFilesIsNeverInflated() throws IOException {
    byte[] archive =
        Archives.of(
            "messages.csv", "\n".repeat(64 << 20),
            "Connections.csv", Archives.CONNECTIONS,
            "Invitations.csv", Archives.INVITATIONS);

    assertReadWhole(read(archive));
  }

  @Test
  void connectionsThatAreAllHiddenAreNoBomb() throws IOException {
    String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    byte[] archive =
        Archives.of("Connections.csv", header + ",,,,,,07 Jun 2026\n".repeat(MOST_CONNECTIONS));

    assertThat(read(archive).connections()).hasSize(MOST_CONNECTIONS);
  }

  private static final int MOST_CONNECTIONS = 30_000;

  @Test
  void moreMembersThanAnyExportHasAreRefusedBeforeTheyAreListed() throws IOException {
    byte[] archive = Archives.usual();
    int end = archive.length - 22;
    byte[] many = archive.clone();
    many[end + 10] = (byte) 0xFF;
    many[end + 11] = (byte) 0xFF;
    byte[] large = archive.clone();
    large[end + 15] = 0x7F;

    assertRefused(many, "more files");
    assertRefused(large, "more files");
  }

  @Test
  void whatIsNoArchiveAndNoTableIsRefused() {
    for (String name : new String[] {"export.zip", "photo.png", "noname"}) {
      assertThatThrownBy(() -> readFile(name, utf8("\211PNG and more")))
          .isInstanceOf(DataExportException.class)
          .hasMessageContaining("zip archive you downloaded");
    }
    assertThatThrownBy(() -> new LinkedInExports().read(temp.resolve("none.zip"), Watch.NONE))
        .isInstanceOf(DataExportException.class)
        .hasMessageContaining("no such file")
        .hasMessageNotContaining("none.zip");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "windows-1252, Line 5", "UTF-32, Line 1"})
  void otherEncodingsAreToldWithFileAndLine(String charset, String told) throws IOException {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    byte[] text =
        (mark + Archives.CONNECTIONS.replace("Ada", "Zoë")).getBytes(Charset.forName(charset));

    assertThatThrownBy(() -> readFile("Connections.csv", text))
        .isInstanceOf(DataExportException.class)
        .hasMessageContaining(told)
        .hasMessageContaining("“Connections.csv”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aNulByteIsToldWithItsLine(String end) {
    String text = Archives.CONNECTIONS.replace("Ada", "A\0da").replace("\n", end);

    assertThatThrownBy(() -> readFile("Connections.csv", utf8(text)))
        .hasMessageContaining("Line 5 of “Connections.csv”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", ",,,\n", "Name,Since\nAda,2026\n", "\uFEFF", "From,To\nAda,Bo\n"})
  void aTableWithoutAHeaderOfLinkedInsIsRefused(String text) {
    assertThatThrownBy(() -> readFile("Connections.csv", utf8(text)))
        .isInstanceOf(DataExportException.class)
        .hasMessageContaining("names the columns");
  }

  @Test
  void aColumnThatIsMissingIsNamedWithItsLine() {
    assertThatThrownBy(
            () -> readFile("c.csv", utf8("\n\nFirst Name,Last Name,URL\nAda,Example,\n")))
        .hasMessageContaining("Line 3 of “c.csv”")
        .hasMessageContaining("“Connected On”");
  }

  @Test
  void aHeaderThatComesTooLateIsNotLookedFor() {
    assertThatThrownBy(() -> readFile("c.csv", utf8("x\n".repeat(100) + Archives.CONNECTIONS)))
        .hasMessageContaining("names the columns");
  }

  @Test
  void aQuotationMarkThatSwallowsTheRestIsToldWithTheLineBefore() {
    String text = Archives.INVITATIONS + "Me,Bo,\"" + "x\n".repeat(1 << 20);

    assertThatThrownBy(() -> readFile("Invitations.csv", utf8(text)))
        .isInstanceOf(DataExportException.class)
        .hasMessageContaining("line 2 of “Invitations.csv”");
  }

  @Test
  void hugeCellsAndRowsAreSkippedOrRefusedAndTheOthersRead() throws IOException {
    DataExport export =
        readFile(
            "c.csv", utf8(Archives.CONNECTIONS + "x".repeat(10_001) + ",Bo,,,,,08 Feb 2026\n"));

    assertThat(export.connections()).hasSize(2);
    assertThat(export.skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.line()).isEqualTo(7))
        .satisfies(skipped -> assertThat(skipped.file()).isEqualTo("c.csv"))
        .satisfies(skipped -> assertThat(skipped.reason()).contains("10,000"));
    assertThatThrownBy(() -> readFile("c.csv", utf8(Archives.CONNECTIONS + ",".repeat(1 << 17))))
        .isInstanceOf(DataExportException.class);
  }

  @Test
  void moreLinesThanLinkedInWritesAreRefused() {
    String text = Archives.CONNECTIONS + ",,,,,,07 Jun 2026\n".repeat(LinkedInTable.MOST_ROWS);

    assertThatThrownBy(() -> readFile("c.csv", utf8(text))).hasMessageContaining("100,000");
  }

  @Test
  void howFarReadingHasComeIsToldUntilAllIsRead() throws IOException {
    var shares = new ArrayList<Double>();
    Path file = Files.write(temp.resolve("e.zip"), Archives.usual());

    new LinkedInExports().read(file, new Watch(shares::add, () -> false));

    assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0);
  }

  @Test
  void readingStopsWhenToldTo() throws IOException {
    var shares = new ArrayList<Double>();
    Path file = Files.write(temp.resolve("e.zip"), Archives.usual());

    assertThatThrownBy(
            () -> new LinkedInExports().read(file, new Watch(shares::add, () -> shares.size() > 1)))
        .isInstanceOf(CancellationException.class);
    assertThat(shares).hasSize(2);
  }

  @Test
  void whatWasReadTellsALogNoNames() throws IOException {
    DataExport export = read(Archives.usual());

    assertThat(export.toString() + export.connections() + export.invitations())
        .doesNotContainIgnoringCase("ada")
        .doesNotContain("connect?");
    assertThat(export.invitations().getFirst().to()).hasToString("Party");
  }

  private void assertRefused(byte[] archive, String why) {
    assertThatThrownBy(() -> read(archive))
        .isInstanceOf(DataExportException.class)
        .hasMessageContaining(why);
  }

  private static void assertReadWhole(DataExport export) {
    assertThat(export.parts()).containsExactlyInAnyOrder(ExportPart.values());
    assertThat(export.connections()).hasSize(2);
    assertThat(export.invitations()).hasSize(1);
    assertThat(export.skipped()).isEmpty();
  }

  private DataExport read(byte[] archive) throws IOException {
    return readFile("export.zip", archive);
  }

  private DataExport readFile(String name, byte[] bytes) throws IOException {
    return new LinkedInExports().read(Files.write(temp.resolve(name), bytes), Watch.NONE);
  }

  private static byte[] stored(String text) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putNextEntry(new java.util.zip.ZipEntry("Connections.csv"));
      zip.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
