package app.connote.store;

import app.connote.note.Facts;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// Facts as one JSON object of texts.
final class FactsJson {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private FactsJson() {}

  static String write(Facts facts) {
    return StrictJson.write(facts.values());
  }

  static Facts read(String json) {
    return new Facts(StrictJson.readPart(json, TEXTS));
  }
}
