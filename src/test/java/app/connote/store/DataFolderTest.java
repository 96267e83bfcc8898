package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Linux      |                                      | /home/jo/.local/share/connote
          Linux      | XDG_DATA_HOME=/data                  | /data/connote
          Linux      | XDG_DATA_HOME=relative               | /home/jo/.local/share/connote
          Linux      | XDG_DATA_HOME=                       | /home/jo/.local/share/connote
          FreeBSD    |                                      | /home/jo/.local/share/connote
          Mac OS X   | XDG_DATA_HOME=/data                  | /home/jo/Library/Application Support/Connote
          Windows 11 | APPDATA=/C:/Users/jo/AppData/Roaming | /C:/Users/jo/AppData/Roaming/Connote
          Windows 11 |                                      | /home/jo/AppData/Roaming/Connote
          Linux      | CONNOTE_HOME=/x XDG_DATA_HOME=/data  | /x
          Mac OS X   | CONNOTE_HOME=/x                      | /x
          Windows 11 | CONNOTE_HOME=/x APPDATA=/data        | /x
          Linux      | CONNOTE_HOME=                        | /home/jo/.local/share/connote
          """)
  void theFolderIsThePlatformsUnlessOneIsAskedFor(String os, String environment, Path folder) {
    assertThat(DataFolder.of(variables(environment), os, Path.of("/home/jo")).path())
        .isEqualTo(folder);
  }

  private static Map<String, String> variables(@org.jspecify.annotations.Nullable String text) {
    return text == null
        ? Map.of()
        : Arrays.stream(text.split(" "))
            .map(each -> each.split("=", 2))
            .collect(Collectors.toMap(each -> each[0], each -> each[1]));
  }
}
