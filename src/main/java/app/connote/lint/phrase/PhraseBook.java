package app.connote.lint.phrase;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One list of phrases, ready to be found: those that come with the program and are neither excused
/// nor muted, and those that the writer has added.
final class PhraseBook {
  private final Sought wanted;
  private final Sought excused;
  private final Sought added;
  private final Sought muted;

  /// The book of `phrases`, whose words get their `numbers`. Throws a [PhraseException] where the
  /// notation of a phrase is wrong.
  PhraseBook(Phrases phrases, WordNumbers numbers) {
    var reader = new PhraseReader(numbers);
    phrases.names().forEach(reader::define);
    Function<List<String>, Sought> any =
        written -> Sought.of(written.stream().map(reader::readWhole).toList());
    wanted = any.apply(phrases.wanted());
    excused = any.apply(phrases.excused());
    added = any.apply(phrases.added());
    muted = any.apply(phrases.muted());
  }

  /// Where these phrases stand in `text`, in order: the longest at each place, none overlapping.
  List<Span> in(NumberedWords text) {
    List<Span> found = wanted.apart(text);
    if (!found.isEmpty()) {
      found = uncovered(clear(found, excused.apart(text)), muted.everywhere(text));
    }
    List<Span> own = added.apart(text);
    if (!own.isEmpty()) {
      own.addAll(clear(found, own));
      own.sort(null);
      found = own;
    }
    return List.copyOf(found);
  }

  /// Those of `spans` that overlap none of `others`.
  private static List<Span> clear(List<Span> spans, List<Span> others) {
    var clear = new ArrayList<Span>();
    int next = 0;
    for (Span span : spans) {
      while (next < others.size() && others.get(next).end() <= span.start()) {
        next++;
      }
      if (next == others.size() || !others.get(next).overlaps(span)) {
        clear.add(span);
      }
    }
    return clear;
  }

  /// Those of `spans` that lie inside none of `covers`, which may overlap one another.
  private static List<Span> uncovered(List<Span> spans, List<Span> covers) {
    var uncovered = new ArrayList<Span>();
    int next = 0;
    int covered = 0;
    for (Span span : spans) {
      while (next < covers.size() && covers.get(next).start() <= span.start()) {
        covered = Math.max(covered, covers.get(next++).end());
      }
      if (covered < span.end()) {
        uncovered.add(span);
      }
    }
    return uncovered;
  }
}
