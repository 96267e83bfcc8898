package app.connote.cli;

import java.util.List;

/// How a command prints its answer.
enum Format {
  TEXT,
  JSON;

  /// What `--format` was given, `text` or `json`; throws a [Refusal] for anything else.
  static Format of(String value) {
    return Answers.choice("format", value, List.of("text", "json")).equals("json") ? JSON : TEXT;
  }
}
