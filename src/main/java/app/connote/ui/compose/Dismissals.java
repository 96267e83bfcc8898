package app.connote.ui.compose;

import app.connote.history.Dismissal;
import app.connote.lint.Finding;
import app.connote.note.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The findings about one note that the writer does not want to hear about.
///
/// A dismissal goes with the words it is about wherever they move, says nothing once they have
/// changed, and holds again when they come back as they were.
record Dismissals(List<Dismissal> all) {
  /// A note of which nothing is dismissed.
  static final Dismissals NONE = new Dismissals(List.of());

  Dismissals {
    all = List.copyOf(all);
  }

  /// These and that of `finding`, one of those of `findings`.
  Dismissals with(Finding finding, Findings findings) {
    return new Dismissals(Stream.concat(all.stream(), key(finding, findings)).distinct().toList());
  }

  /// These without that of `finding`, one of those of `findings`.
  Dismissals without(Finding finding, Findings findings) {
    List<Dismissal> gone = key(finding, findings).toList();
    return new Dismissals(all.stream().filter(Predicate.not(gone::contains)).toList());
  }

  /// Whether `finding`, one of those of `findings`, is dismissed.
  boolean hold(Finding finding, Findings findings) {
    return key(finding, findings).anyMatch(all::contains);
  }

  /// These after the writer has made the text of `after` of that of `before`.
  Dismissals following(Findings before, Findings after) {
    if (all.isEmpty() || before.text().equals(after.text())) {
      return this;
    }
    Edit edit = Edit.between(before.text(), after.text());
    return new Dismissals(
        all.stream().flatMap(each -> moved(each, edit, before, after)).distinct().toList());
  }

  /// Only where one of several that read alike has come or gone does it matter which.
  private static Stream<Dismissal> moved(
      Dismissal dismissal, Edit edit, Findings before, Findings after) {
    List<Span> then = before.places(dismissal);
    List<Span> now = after.places(dismissal);
    if (now.isEmpty() || now.size() == then.size() || then.size() < dismissal.occurrence()) {
      return Stream.of(dismissal);
    }
    Optional<Span> moved = edit.moved(then.get(dismissal.occurrence() - 1));
    return moved.map(now::indexOf).filter(at -> at >= 0).stream()
        .map(at -> new Dismissal(dismissal.rule(), dismissal.words(), at + 1));
  }

  private static Stream<Dismissal> key(Finding finding, Findings findings) {
    return findings.key(finding).stream();
  }

  /// Everything that is found in `text`, dismissed or not.
  record Findings(String text, List<Finding> all) {
    /// By what `finding` is known again, if it is one of these.
    Optional<Dismissal> key(Finding finding) {
      if (!all.contains(finding)) {
        return Optional.empty();
      }
      String words = finding.span().of(text);
      int before = places(finding.rule(), words).indexOf(finding.span());
      return Optional.of(new Dismissal(finding.rule(), words, before + 1));
    }

    /// Where the words of `dismissal` are found fault with by its rule, in order.
    List<Span> places(Dismissal dismissal) {
      return places(dismissal.rule(), dismissal.words());
    }

    private List<Span> places(String rule, String words) {
      return all.stream()
          .filter(each -> each.rule().equals(rule) && each.span().of(text).equals(words))
          .map(Finding::span)
          .sorted()
          .toList();
    }
  }
}
