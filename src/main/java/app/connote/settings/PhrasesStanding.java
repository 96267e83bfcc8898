package app.connote.settings;

import java.nio.file.Path;
import java.util.List;

/// How the file stands in which a person keeps phrases of their own.
///
/// @param file where it is, or would be
/// @param exists whether there is one
/// @param added how many phrases it adds
/// @param muted how many of the phrases that come with the program it mutes
/// @param problems what cannot be used, a sentence each
public record PhrasesStanding(
    Path file, boolean exists, int added, int muted, List<String> problems) {
  public PhrasesStanding {
    problems = List.copyOf(problems);
  }
}
