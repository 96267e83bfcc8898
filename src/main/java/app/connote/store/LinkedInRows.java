package app.connote.store;

import java.util.Optional;

/// What becomes of the lines of one of LinkedIn's files.
interface LinkedInRows {
  /// Keeps what `line` says, or tells what is wrong with it in one sentence.
  Optional<String> add(CsvLines.Line line);
}
