package app.connote.ui.compose;

import app.connote.note.English;
import app.connote.note.Tone;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How suggestions speak to their readers, and how they are spelt.
public final class Manner {
  private final Manuscript manuscript;
  private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>(Tone.PLAIN);

  Manner(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /// The tone in which suggestions speak.
  public ReadOnlyObjectProperty<Tone> tone() {
    return tone.getReadOnlyProperty();
  }

  /// Suggestions speak in `chosen` from now on.
  public void choose(Tone chosen) {
    if (tone.get() != chosen) {
      tone.set(chosen);
      manuscript.speak(chosen);
    }
  }

  /// Suggestions are spelt as in `english` from now on.
  public void choose(English english) {
    manuscript.spell(english);
  }

  /// Suggestions speak in the tone after this one, and in the first one again after the last.
  void next() {
    choose(tone.get().next());
  }
}
