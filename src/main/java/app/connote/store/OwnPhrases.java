package app.connote.store;

import app.connote.lint.phrase.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// What a person has added to the phrases that come with the program, and muted of them, in the
/// file `phrases.json` of their data folder. `docs/phrases.md` describes it.
///
/// @param file where the file is, or would be
/// @param vocabulary the phrases that come with the program, with all of the file that can be used
/// @param problems what cannot be used, each in one sentence with its line and what to do about it;
///   empty where there is no file
/// @param edition tells what was read from what another file would hold
public record OwnPhrases(Path file, Vocabulary vocabulary, List<String> problems, String edition) {
  /// The most bytes the file may have: 256 KiB.
  static final int LIMIT = 1 << 18;

  public OwnPhrases {
    problems = List.copyOf(problems);
  }

  /// What is in `folder`. Reads a file, so it belongs off the window's thread; never throws for
  /// what it finds there.
  public static OwnPhrases read(DataFolder folder) {
    Path file = folder.file("phrases.json");
    var reader = new OwnPhrasesReader(file);
    String edition = "";
    try {
      byte[] json = bytes(file);
      edition = edition(json);
      if (json.length > LIMIT) {
        reader.refuse("“%s” is larger than 256 KiB: shorten it.".formatted(file));
      } else {
        reader.read(json);
      }
    } catch (NoSuchFileException e) {
      // Nobody has to have phrases of their own.
    } catch (IOException e) {
      edition = "unreadable";
      reader.refuse("“%s” could not be read: check that it is a file of yours.".formatted(file));
    }
    return new OwnPhrases(file, reader.vocabulary(), reader.problems(), edition);
  }

  private static String edition(byte[] json) {
    var sum = new CRC32();
    sum.update(json);
    return json.length + " bytes, " + sum.getValue();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  /// What to tell the person in the window, in one or two sentences; empty where all is well.
  public Optional<String> notice() {
    return problems.stream()
        .findFirst()
        .map(
            first ->
                problems.size() == 1
                    ? first
                    : first + " “connote lint” lists all that cannot be used in that file.");
  }
}
