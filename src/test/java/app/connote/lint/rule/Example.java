package app.connote.lint.rule;

import app.connote.lint.Earlier;
import app.connote.lint.Finding;
import app.connote.lint.Known;
import app.connote.lint.Past;
import app.connote.lint.ProofCheck;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Span;
import app.connote.note.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A note as an examples file gives it: `⟦` and `⟧` enclose what a rule points at.
record Example(
    String text,
    @Nullable List<String> fixed,
    @Nullable String severity,
    @Nullable String account,
    @Nullable String audience,
    @Nullable String relationship,
    @Nullable Map<String, String> facts,
    @Nullable List<Before> before,
    @Nullable List<Someone> people,
    @Nullable Integer left) {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// A note sent before, so many days ago.
  record Before(String text, Map<String, String> facts, int days) {
    Earlier earlier() {
      return new Earlier("met-at-event", new Facts(facts), text, NOW.minusDays(days));
    }

    /// Its reader, for whom it was copied.
    Known known() {
      String name = facts.getOrDefault("first_name", "");
      return new Someone(name, facts, false, "copied", days, null).known();
    }
  }

  /// Somebody who has stood with the writer for so many days as `standing` says; `again` is how
  /// many days from now another invitation is taken, which of an open one is after six months where
  /// nothing else is said.
  record Someone(
      String name,
      Map<String, String> facts,
      boolean same,
      String standing,
      int days,
      @Nullable Integer again) {
    Known known() {
      LocalDate since = NOW.toLocalDate().minusDays(days);
      return new Known(name, new Facts(facts), same, standing(since));
    }

    private Standing standing(LocalDate since) {
      return switch (standing) {
        case "copied" -> new Standing.Copied(since, until(since));
        case "pending" -> new Standing.Pending(since, until(since));
        case "connected" -> new Standing.Connected(since);
        case "withdrawn" ->
            new Standing.Withdrawn(
                since, NOW.toLocalDate().plusDays(Objects.requireNonNull(again)));
        default -> throw new IllegalArgumentException(standing);
      };
    }

    private LocalDate until(LocalDate since) {
      return again == null ? since.plusMonths(6) : NOW.toLocalDate().plusDays(again);
    }
  }

  /// All examples of one rule.
  record File(List<Example> flagged, List<Example> passing) {}

  /// The examples of `rule`.
  static File of(Rule rule) throws IOException {
    return read("/app/connote/lint/" + rule.id() + ".json");
  }

  /// The examples of `check`, which is the proofreader's.
  static File of(ProofCheck check) throws IOException {
    return read("/app/connote/proof/" + check.id() + ".json");
  }

  private static File read(String path) throws IOException {
    try (InputStream file = Example.class.getResourceAsStream(path)) {
      return JSON.readValue(Objects.requireNonNull(file, path), File.class);
    }
  }

  /// What `rule` has to say about the note that is read, with all the fixes it can think of.
  static List<Finding> mendable(Rule rule, Reading reading) {
    return rule.check(reading).stream()
        .map(finding -> finding.at(finding.span(), rule.fixes(finding, reading)))
        .toList();
  }

  Note note() {
    return new Note(text.replaceAll("[⟦⟧]", ""));
  }

  Context context() {
    Audience reader = audience == null ? Audience.FIRST_CONTACT : Audience.of(audience).get();
    Account sender = account == null ? Account.FREE : Account.of(account).get();
    return new Context(known(reader), reader, sender, new Facts(facts == null ? Map.of() : facts));
  }

  Past past() {
    List<Before> notes = before == null ? List.of() : before;
    List<Known> readers =
        people == null
            ? notes.stream().filter(note -> note.days() > 0).map(Before::known).toList()
            : people.stream().map(Someone::known).toList();
    return new Past(notes.stream().map(Before::earlier).toList(), NOW)
        .knowing(readers)
        .leaving(Optional.ofNullable(left));
  }

  private Optional<Relationship> known(Audience reader) {
    return Optional.ofNullable(relationship)
        .map(id -> new Relationship(id, "A label", "A group", reader, List.of()));
  }

  /// What is enclosed in marks, as spans of the text without them.
  List<Span> spans() {
    var spans = new ArrayList<Span>();
    int start = 0;
    int marks = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '⟦') {
        start = at - marks++;
      } else if (text.charAt(at) == '⟧') {
        spans.add(new Span(start, at - marks++));
      }
    }
    return spans;
  }

  /// The note after each of the fixes of `findings`.
  List<String> after(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.fixes().stream())
        .map(fix -> fix.apply(note().text()))
        .toList();
  }
}
