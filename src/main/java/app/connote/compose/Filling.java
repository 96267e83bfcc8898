package app.connote.compose;

import app.connote.note.Facts;
import java.util.Collections;
import java.util.List;

/// What a template gives with some facts filled in.
///
/// @param facts what is filled in
/// @param lengths the length of each note it makes of them, in UTF-16 units; none where it makes no
///   note
public record Filling(Facts facts, List<Integer> lengths) {
  public Filling {
    lengths = List.copyOf(lengths);
  }

  /// The length of the shortest note. Throws `NoSuchElementException` where there is none.
  public int shortest() {
    return Collections.min(lengths);
  }
}
