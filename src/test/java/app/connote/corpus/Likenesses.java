package app.connote.corpus;

import app.connote.lint.Earlier;
import app.connote.lint.Past;
import app.connote.note.Note;
import app.connote.note.Span;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How much of a note stands in another, for pairs of which it is known whether one was made from
/// the other: what sets the threshold of `same-as-before`.
///
/// The notes are the good ones of the corpus. Each with one sentence changed is the same note; each
/// of which one sentence is left is another.
///
/// @param reworked the shares of notes of which one sentence was changed
/// @param borrowing the shares of notes that have one sentence from another
/// @param unrelated the shares of notes by different people
record Likenesses(List<Double> reworked, List<Double> borrowing, List<Double> unrelated) {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

  /// Those of the corpus.
  static Likenesses read() {
    var good = Corpus.read().stream().filter(each -> each.kind() == Kind.GOOD).toList();
    var all = new Likenesses(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int at = 0; at < good.size(); at++) {
      all.compare(good.get(at), good.get((at + 1) % good.size()));
      for (int other = 0; other < at; other++) {
        all.unrelated.add(share(good.get(other), good.get(at).note().text()));
      }
    }
    return all;
  }

  private void compare(LabelledNote note, LabelledNote other) {
    List<Span> sentences = note.note().sentences();
    if (sentences.size() >= 3) {
      for (Span each : sentences) {
        reworked.add(share(note, changed(note, List.of(each), other)));
        var others = sentences.stream().filter(sentence -> !sentence.equals(each)).toList();
        borrowing.add(share(note, changed(note, others, other)));
      }
    }
  }

  /// `note` with the sentences at `places` taken from `other`.
  private static String changed(LabelledNote note, List<Span> places, LabelledNote other) {
    var text = new StringBuilder(note.note().text());
    List<Span> theirs = other.note().sentences();
    for (int at = places.size() - 1; at >= 0; at--) {
      Span taken = theirs.get(at % theirs.size());
      text.replace(places.get(at).start(), places.get(at).end(), taken.of(other.note().text()));
    }
    return text.toString();
  }

  private static double share(LabelledNote before, String text) {
    var earlier = new Earlier("x", before.context().facts(), before.note().text(), NOW);
    var other = new Past(List.of(earlier), NOW);
    var facts = before.context().facts().with("first_name", "Somebody Else");
    return other.closest(new Note(text), facts).map(Past.Likeness::share).orElse(0.0);
  }

  /// Which part of `shares` is above `threshold`.
  static double above(List<Double> shares, double threshold) {
    return shares.stream().filter(share -> share > threshold).count() / (double) shares.size();
  }

  /// Prints one row for each threshold in twentieths.
  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%n| threshold | one sentence changed: warned (%d) | one sentence kept: warned (%d) |"
            + " unrelated: warned (%d) |%n|---|---|---|---|%n",
        reworked.size(),
        borrowing.size(),
        unrelated.size());
    for (int twentieths = 6; twentieths <= 18; twentieths++) {
      double threshold = twentieths / 20.0;
      out.printf(
          Locale.ROOT,
          "| %.2f | %.0f %% | %.0f %% | %.2f %% |%n",
          threshold,
          100 * above(reworked, threshold),
          100 * above(borrowing, threshold),
          100 * above(unrelated, threshold));
    }
  }
}
