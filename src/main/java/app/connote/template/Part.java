package app.connote.template;

import java.util.List;
import java.util.Optional;

/// A piece of a compiled template.
sealed interface Part {
  /// A piece that leaves nothing to choose.
  sealed interface Leaf extends Part {}

  /// Words that stand as they are.
  record Words(String text) implements Leaf {}

  /// The value of a field, or its fallback where the field is empty.
  record Hole(String field, Optional<String> fallback) implements Leaf {}

  /// `a(n)`: "a" or "an" by the word that follows; `capital` where it was written "A(n)".
  record AOrAn(boolean capital) implements Leaf {}

  /// Alternatives, of which one is chosen; each is a list of parts.
  record Choice(List<List<Part>> alternatives) implements Part {
    public Choice {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }
  }
}
