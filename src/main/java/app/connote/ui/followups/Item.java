package app.connote.ui.followups;

import app.connote.history.Act;
import app.connote.history.Due;
import app.connote.history.State;
import app.connote.ui.kit.When;
import java.time.LocalDate;
import java.util.Locale;

/// Something that is or will be due, as the screen shows it.
///
/// @param relationship the name of the relationship its note was written for
/// @param group the heading under which it stands
/// @param first whether the heading stands above it
record Item(Due due, String relationship, Group group, boolean first) {
  /// The headings, in the order in which they are read.
  enum Group {
    OVERDUE("Overdue"),
    TODAY("Today"),
    OFFERED("May be invited again"),
    COMING("Coming");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    /// What stands above the group.
    String label() {
      return label;
    }

    /// Where `due` stands on the day `today`.
    static Group of(Due due, LocalDate today) {
      if (!due.isOn(today)) {
        return COMING;
      }
      if (due.act().isOffer()) {
        return OFFERED;
      }
      return due.isOverdue(today) ? OVERDUE : TODAY;
    }
  }

  /// Whether `other` is the same to do about the same note, under the same heading.
  boolean isSame(Item other) {
    return group == other.group && due.key().equals(other.due.key());
  }

  /// Whom it is about.
  String person() {
    return due.note().name().isEmpty() ? "No name yet" : due.note().name();
  }

  /// What is due since when, seen from `today`.
  String said(LocalDate today) {
    if (group == Group.COMING) {
      return due.act().label() + " from " + When.day(due.from(), today);
    }
    if (group == Group.OVERDUE) {
      return due.act().label() + " · " + days(due.overdue(today)) + " overdue";
    }
    return due.act().label() + (group == Group.TODAY ? " today" : "");
  }

  /// What the button that opens the message is called.
  String writing() {
    return switch (due.act()) {
      case FOLLOW_UP, WITHDRAW -> "Write a reminder";
      case EXPIRE, INVITE_AGAIN -> "Invite again";
      case THANK -> "Write thanks";
      case SHARE -> "Share something";
    };
  }

  /// Whether the message matters more than marking the note.
  boolean isWriting() {
    return due.act() != Act.WITHDRAW && due.act() != Act.EXPIRE;
  }

  /// What the button that marks it as done is called.
  String done() {
    State done = due.act().done();
    return "Mark as " + done.label().toLowerCase(Locale.ROOT);
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
