package app.connote.lint.rule;

import app.connote.lint.Earlier;
import app.connote.lint.Finding;
import app.connote.lint.Past;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Facts;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A second invitation while the first one waits is one that LinkedIn refuses.
///
/// A note copied a moment ago is one that is still being worked on.
final class AlreadyInvited implements Rule {
  /// LinkedIn lets a pending invitation lapse after about six months, as of 2026-11.
  private static final int PENDING_MONTHS = 6;

  private static final int STILL_AT_IT_MINUTES = 30;

  @Override
  public String id() {
    return "already-invited";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "LinkedIn takes no second invitation while the first is open, and a reader who gets two feels pressed.";
  }

  @Override
  public String source() {
    return Sources.INVITATIONS;
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (!reading.context().audience().isInvited()) {
      return List.of();
    }
    Past past = reading.past();
    Facts facts = reading.context().facts();
    return past.notes().stream()
        .filter(earlier -> isOpen(earlier, past) && isSameReader(earlier.facts(), facts))
        .findFirst()
        .map(earlier -> List.of(finding(place(reading), message(earlier, past))))
        .orElse(List.of());
  }

  private static boolean isOpen(Earlier earlier, Past past) {
    return earlier.copied().isAfter(past.now().minusMonths(PENDING_MONTHS))
        && earlier.copied().isBefore(past.now().minusMinutes(STILL_AT_IT_MINUTES));
  }

  /// Many share a first name, so a full name or one more fact about the reader must be the same.
  private static boolean isSameReader(Facts one, Facts other) {
    String name = folded(one.value("first_name"));
    return !name.isEmpty()
        && name.equals(folded(other.value("first_name")))
        && (name.contains(" ") || sharesFact(one, other));
  }

  private static boolean sharesFact(Facts one, Facts other) {
    return one.values().keySet().stream()
        .filter(AlreadyInvited::isAboutReader)
        .anyMatch(field -> folded(one.value(field)).equals(folded(other.value(field))));
  }

  private static boolean isAboutReader(String field) {
    return !field.equals("first_name") && !field.equals("when") && !field.startsWith("my_");
  }

  private static String folded(Optional<String> value) {
    return value.orElse("").toLowerCase(Locale.ROOT);
  }

  private static Span place(Reading reading) {
    return Greeting.of(reading).name().orElse(Span.at(0));
  }

  private static String message(Earlier earlier, Past past) {
    return "Look first whether %s has answered: you copied a note for them %s."
        .formatted(earlier.reader(), Day.of(earlier.copied(), past.now()));
  }
}
