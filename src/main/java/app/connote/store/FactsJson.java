package app.connote.store;

import app.connote.note.Facts;

/// Facts as one JSON object of texts.
final class FactsJson {
  private FactsJson() {}

  static String write(Facts facts) {
    return StrictJson.write(facts.values());
  }

  static Facts read(String json) {
    return new Facts(StrictJson.readTexts(json));
  }
}
