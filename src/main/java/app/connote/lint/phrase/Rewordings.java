package app.connote.lint.phrase;

import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A list of wordings, each with what can stand in its place, ready to be found.
public final class Rewordings {
  /// No wordings at all.
  public static final Rewordings NONE = new Rewordings(List.of());

  private final Map<String, List<Rewording>> byFirstWord;

  /// The list of `rewordings`, of which the longest counts where several begin at one word.
  public Rewordings(List<Rewording> rewordings) {
    byFirstWord =
        rewordings.stream()
            .sorted(Comparator.comparingInt((Rewording each) -> each.words().size()).reversed())
            .collect(Collectors.groupingBy(each -> each.words().getFirst()));
  }

  /// A wording at `span`, and what can stand in its place, best first.
  public record Found(Span span, List<String> instead) {}

  /// Where these wordings stand in `tokens`, in order, none overlapping.
  public List<Found> in(List<Token> tokens) {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < tokens.size()) {
      int words = 1;
      Optional<Rewording> rewording = at(at, tokens);
      if (rewording.isPresent()) {
        words = rewording.get().words().size();
        int end = tokens.get(at + words - 1).span().end();
        var span = new Span(tokens.get(at).span().start(), end);
        found.add(new Found(span, rewording.get().instead()));
      }
      at += words;
    }
    return found;
  }

  private Optional<Rewording> at(int at, List<Token> tokens) {
    for (Rewording each : byFirstWord.getOrDefault(tokens.get(at).key(), List.of())) {
      if (each.standsAt(at, tokens)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
