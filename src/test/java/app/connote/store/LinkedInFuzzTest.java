package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.linkedin.DataExportException;
import app.connote.linkedin.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever the bytes, an export is read or refused in one sentence.
class LinkedInFuzzTest {
  private static final byte[] USUAL = Archives.usual();
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("linkedin-");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("export.zip"));
    Files.deleteIfExists(folder.resolve("export.csv"));
    Files.delete(folder);
  }

  @Property
  void bytesThatWereChangedAtRandom(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1 << 20) Integer> places,
      @ForAll byte value) {
    byte[] changed = USUAL.clone();
    places.forEach(place -> changed[place % changed.length] = value);
    assertReadOrRefused("export.zip", changed);
  }

  @Property
  void bytesOfTheListOfMembersThatWereChanged(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 350) Integer> fromTheEnd,
      @ForAll byte value) {
    byte[] changed = USUAL.clone();
    fromTheEnd.forEach(place -> changed[changed.length - 1 - place] = value);
    assertReadOrRefused("export.zip", changed);
  }

  @Property(tries = 200)
  void archivesThatBeginLikeOneAndGoOnAnyhow(@ForAll @Size(max = 300) byte[] rest) {
    byte[] bytes = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 4 + rest.length);
    System.arraycopy(rest, 0, bytes, 4, rest.length);
    assertReadOrRefused("export.zip", bytes);
  }

  @Property
  void tablesOfHostileCells(@ForAll("cells") List<String> cells) {
    assertReadOrRefused(
        "export.csv",
        (Archives.CONNECTIONS + String.join("", cells)).getBytes(StandardCharsets.UTF_8));
    assertReadOrRefused(
        "export.csv",
        (Archives.INVITATIONS + String.join("", cells)).getBytes(StandardCharsets.UTF_8));
    assertReadOrRefused(
        "export.csv",
        (String.join("", cells) + Archives.INVITATIONS).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of(
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            ";",
            "\t",
            "08 Feb 2026",
            "1/29/26, 2:37 PM",
            "OUTGOING",
            "incoming",
            "First Name",
            "Sent At",
            "Connected On",
            "/in/a%",
            "\uFEFF",
            "\uD800",
            "é",
            "=1+1",
            "99 Feb 99999",
            "0/0/00, 99:99 PM",
            "\0",
            " ",
            "x".repeat(300))
        .list()
        .ofMaxSize(60);
  }

  private static void assertReadOrRefused(String name, byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve(name), bytes);
      assertThat(new LinkedInExports().read(file, Watch.NONE).parts()).isNotEmpty();
    } catch (DataExportException e) {
      assertThat(e.getMessage()).endsWith(".").doesNotContain("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
