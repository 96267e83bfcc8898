package app.connote.store;

import app.connote.history.Dismissal;
import java.util.List;

/// Dismissed findings as one JSON list.
final class DismissedJson {
  private DismissedJson() {}

  static String write(List<Dismissal> dismissed) {
    return StrictJson.write(dismissed);
  }

  static List<Dismissal> read(String json) {
    return StrictJson.readList(json, Dismissal.class);
  }
}
