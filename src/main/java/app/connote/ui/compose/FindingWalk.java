package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.note.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Going through the findings one by one: the one whose card is open, and the one that the key for
/// fixing would mend.
final class FindingWalk {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span).thenComparing(Comparator.naturalOrder());

  private final ReadOnlyObjectProperty<Checked> checked;
  private final ReadOnlyObjectWrapper<Optional<Visit>> visit =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Finding>> mendable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String text = "";
  private int caret;

  /// A card that is open.
  ///
  /// @param finding what it is about
  /// @param manner what it was opened for
  record Visit(Finding finding, Manner manner) {
    boolean isBrief() {
      return manner == Manner.GLANCE;
    }
  }

  /// What a card is opened for.
  enum Manner {
    /// To be seen while one points at the words.
    GLANCE,
    /// To be read; the caret is at the words.
    READ,
    /// To choose among its fixes.
    CHOOSE
  }

  /// A walk through the findings of `checked`, as they change.
  FindingWalk(ReadOnlyObjectProperty<Checked> checked) {
    this.checked = checked;
    checked.subscribe(this::follow);
  }

  /// The card that is open, if one is.
  ReadOnlyObjectProperty<Optional<Visit>> visit() {
    return visit.getReadOnlyProperty();
  }

  /// What the key for fixing mends: the finding whose card is open, or else the one at the caret,
  /// or else the first, of those that have a fix.
  ReadOnlyObjectProperty<Optional<Finding>> mendable() {
    return mendable.getReadOnlyProperty();
  }

  /// The caret is at `place`, in UTF-16 units; away from the words, their card closes.
  void moveTo(int place) {
    caret = place;
    if (at().filter(finding -> !touches(finding.span())).isPresent()) {
      leave();
    } else {
      choose();
    }
  }

  /// Opens the card of the next finding in the order of the text: after the one that is open, or
  /// else from the caret on; the first again after the last.
  void next() {
    List<Finding> findings = byPlace();
    at().map(findings::indexOf)
        .map(index -> findings.get((index + 1) % findings.size()))
        .or(() -> findings.stream().filter(each -> each.span().end() >= caret).findFirst())
        .or(() -> findings.stream().findFirst())
        .ifPresent(this::visit);
  }

  /// Opens the card of the finding before, the last again before the first.
  void previous() {
    List<Finding> findings = byPlace().reversed();
    at().map(findings::indexOf)
        .map(index -> findings.get((index + 1) % findings.size()))
        .or(() -> findings.stream().filter(each -> each.span().start() <= caret).findFirst())
        .or(() -> findings.stream().findFirst())
        .ifPresent(this::visit);
  }

  /// Opens the card of `finding`, to be read.
  void visit(Finding finding) {
    open(Optional.of(new Visit(finding, Manner.READ)));
  }

  /// Opens the card of `finding`, to choose among its fixes.
  void chooseFor(Finding finding) {
    open(Optional.of(new Visit(finding, Manner.CHOOSE)));
  }

  /// Opens the card of `finding`, to close when one points away; a card that was opened to be read
  /// stays.
  void glance(Finding finding) {
    if (at().isEmpty()) {
      open(Optional.of(new Visit(finding, Manner.GLANCE)));
    }
  }

  /// Closes a card that was opened by pointing.
  void lookAway() {
    if (visit.get().filter(Visit::isBrief).isPresent()) {
      leave();
    }
  }

  /// Closes the card.
  void leave() {
    open(Optional.empty());
  }

  private void open(Optional<Visit> now) {
    visit.set(now);
    choose();
  }

  private Optional<Finding> at() {
    return visit.get().filter(open -> !open.isBrief()).map(Visit::finding);
  }

  /// A card whose finding is gone, or whose text has changed below it, says nothing true.
  private void follow(Checked now) {
    boolean same = now.text().equals(text);
    text = now.text();
    if (same && visit.get().filter(open -> now.told().contains(open.finding())).isPresent()) {
      choose();
    } else {
      leave();
    }
  }

  private void choose() {
    List<Finding> findings = checked.get().told();
    mendable.set(
        visit
            .get()
            .map(Visit::finding)
            .or(() -> findings.stream().filter(this::isAtCaret).min(shortestFirst()))
            .or(() -> findings.stream().filter(FindingWalk::hasFix).findFirst())
            .filter(FindingWalk::hasFix));
  }

  private static Comparator<Finding> shortestFirst() {
    return Comparator.comparingInt(finding -> finding.span().length());
  }

  private boolean isAtCaret(Finding finding) {
    return hasFix(finding) && finding.span().length() > 0 && touches(finding.span());
  }

  private boolean touches(Span span) {
    return span.start() <= caret && caret <= span.end();
  }

  private static boolean hasFix(Finding finding) {
    return !finding.fixes().isEmpty();
  }

  private List<Finding> byPlace() {
    return checked.get().told().stream().sorted(BY_PLACE).toList();
  }
}
