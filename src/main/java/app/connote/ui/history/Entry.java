package app.connote.ui.history;

import app.connote.history.Draft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A note of the history as the screen shows it.
///
/// @param relationship the name of the relationship, or its id where this version does not know it
record Entry(Draft draft, String relationship) {
  /// Whom the note is for.
  String person() {
    return draft.name().isEmpty() ? "No name yet" : draft.name();
  }

  /// The note on one line, or what there is instead.
  String preview() {
    if (draft.text().isBlank() && draft.state().isOut()) {
      return "An invitation without a note";
    }
    return draft.text().isBlank()
        ? String.join(" · ", facts())
        : draft.text().strip().replaceAll("\\s+", " ");
  }

  /// What is filled in besides the name, which stands above.
  private List<String> facts() {
    Map<String, String> facts = new TreeMap<>(draft.facts().values());
    facts.remove("first_name");
    return facts.isEmpty() ? List.of("Only a name so far") : List.copyOf(facts.values());
  }

  /// How far it has come, in a word.
  String state() {
    return draft.state().label();
  }
}
