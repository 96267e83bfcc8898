package app.connote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DisplayTest {
  private static final Set<String> GTK = Set.of("libgtk-3.so.0");

  @Test
  void aWindowCanOpenWhereThereIsADisplayAndGtk() {
    assertThat(display(":0", GTK, Set.of(":0")).trouble()).isEmpty();
  }

  @Test
  void noDisplayIsSaidWithWhatWorksWithoutOne() {
    assertThat(display("", GTK, Set.of()).trouble())
        .hasValueSatisfying(
            trouble ->
                assertThat(trouble)
                    .contains("needs a display", "there is none", "connote draft", "connote lint"));
  }

  @Test
  void aDisplayThatCannotBeOpenedIsNamed() {
    assertThat(display(":7", GTK, Set.of(":0")).trouble())
        .hasValueSatisfying(
            trouble -> assertThat(trouble).contains("“:7” cannot be opened", "connote draft"));
  }

  @Test
  void aMissingGtkIsSaidWithThePackagesThatHoldIt() {
    assertThat(display(":0", Set.of(), Set.of(":0")).trouble())
        .hasValueSatisfying(
            trouble -> assertThat(trouble).contains("GTK 3", "libgtk-3-0", "gtk3 (Fedora"));
  }

  @Test
  void nothingIsAskedWhereNeitherX11NorGtkIsUsed() {
    assertThat(new Display(false, "", probe(Set.of(), Set.of())).trouble()).isEmpty();
  }

  @Test
  void troubleIsOneSentence() {
    assertThat(display("", GTK, Set.of()).trouble()).hasValueSatisfying(this::isOneSentence);
    assertThat(display(":7", GTK, Set.of()).trouble()).hasValueSatisfying(this::isOneSentence);
    assertThat(display(":0", Set.of(), Set.of()).trouble()).hasValueSatisfying(this::isOneSentence);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theSystemsOwnLibrariesAreFoundAndMadeUpOnesAreNot() {
    assertThat(new NativeProbe().loads("libc.so.6")).isTrue();
    assertThat(new NativeProbe().loads("libconnote-nowhere.so.0")).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theProgramStartedWithNoDisplaySaysSoAndEndsWithStatusTwo() throws Exception {
    var program = startWithNoDisplay();
    assertThat(text(program.getErrorStream().readAllBytes()))
        .isEqualToIgnoringNewLines(display("", GTK, Set.of()).trouble().orElseThrow());
    assertThat(program.getInputStream().readAllBytes()).isEmpty();
    assertThat(program.waitFor()).isEqualTo(2);
  }

  private void isOneSentence(String trouble) {
    assertThat(trouble).matches("[^.]*(\\.[a-z0-9]+[^.]*)*\\.");
  }

  private static Process startWithNoDisplay() throws IOException {
    var target = Path.of(System.getProperty("connote.target"));
    var program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path=" + target.resolve("lib").resolve("javafx"),
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dstderr.encoding=UTF-8",
            "--class-path=" + target.resolve("classes") + ":" + target + "/lib/app/*",
            Main.class.getName());
    program.environment().remove("DISPLAY");
    return program.start();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Display display(String name, Set<String> libraries, Set<String> displays) {
    return new Display(true, name, probe(libraries, displays));
  }

  private static Display.Probe probe(Set<String> libraries, Set<String> displays) {
    return new Display.Probe() {
      @Override
      public boolean loads(String name) {
        return libraries.contains(name);
      }

      @Override
      public boolean opens(String name) {
        return displays.contains(name);
      }
    };
  }
}
