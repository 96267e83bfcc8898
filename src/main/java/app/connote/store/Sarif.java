package app.connote.store;

import app.connote.lint.Check;
import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Severity;
import app.connote.note.Note;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Findings as SARIF 2.1.0, the format in which code hosts and editors take the results of checks.
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private Sarif() {}

  /// What the checks say about one note.
  ///
  /// @param place where the note is
  /// @param note its text
  /// @param findings in their order
  public record Checked(Place place, Note note, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /// Where a note is.
  public sealed interface Place {
    /// The file, as it was named on the command line.
    String file();

    /// The note is all there is in `file`.
    record Whole(String file) implements Place {}

    /// The note called `id` is on `line` of `file`, from 1, in JSON.
    record Line(String file, int line, String id) implements Place {}
  }

  /// One SARIF log for `notes`, put through `checks`; `version` is the program's, and `unread` says
  /// of everything that could not be read what is wrong with it, a sentence each.
  public static String log(
      String version, List<? extends Check> checks, List<Checked> notes, List<String> unread) {
    var driver = new Driver("Connote", version, checks.stream().map(Described::of).toList());
    var run =
        new Run(
            new Tool(driver),
            "en-GB",
            List.of(Invocation.of(unread)),
            "utf16CodeUnits",
            notes.stream().flatMap(note -> Result.of(note, checks).stream()).toList());
    return StrictJson.write(new Log(SCHEMA, "2.1.0", List.of(run)));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  private record Run(
      Tool tool,
      String language,
      List<Invocation> invocations,
      String columnKind,
      List<Result> results) {}

  private record Tool(Driver driver) {}

  private record Driver(String name, String semanticVersion, List<Described> rules) {}

  private record Described(
      String id, Message shortDescription, Message help, Configuration defaultConfiguration) {
    static Described of(Check check) {
      return new Described(
          check.id(),
          new Message(check.why()),
          new Message(check.why() + "\n\nSource: " + check.source()),
          new Configuration(level(check.severity())));
    }
  }

  private record Configuration(String level) {}

  private record Invocation(
      boolean executionSuccessful, Optional<List<Notification>> toolExecutionNotifications) {
    static Invocation of(List<String> unread) {
      return new Invocation(
          unread.isEmpty(), someOf(unread.stream().map(Notification::of).toList()));
    }
  }

  private record Notification(Message message, String level) {
    static Notification of(String sentence) {
      return new Notification(new Message(sentence), "error");
    }
  }

  private record Message(String text) {}

  private record Result(
      String ruleId,
      Optional<Integer> ruleIndex,
      String level,
      Message message,
      List<SarifPlace.Location> locations,
      Optional<List<Mending>> fixes,
      Optional<Offsets> properties) {
    static List<Result> of(Checked note, List<? extends Check> checks) {
      return note.findings().stream().map(finding -> of(note, checks, finding)).toList();
    }

    private static Result of(Checked note, List<? extends Check> checks, Finding finding) {
      return new Result(
          finding.rule(),
          index(checks, finding.rule()),
          Sarif.level(finding.severity()),
          new Message(finding.message()),
          List.of(SarifPlace.location(note, finding.span())),
          someOf(Mending.of(note, finding)),
          Offsets.of(note, finding));
    }

    private static Optional<Integer> index(List<? extends Check> checks, String id) {
      return IntStream.range(0, checks.size())
          .filter(at -> checks.get(at).id().equals(id))
          .boxed()
          .findFirst();
    }
  }

  /// Where in the text of its note a finding is; the log's own regions are about the file.
  private record Offsets(int start, int end) {
    static Optional<Offsets> of(Checked note, Finding finding) {
      return switch (note.place()) {
        case Place.Whole _ -> Optional.empty();
        case Place.Line _ -> Optional.of(new Offsets(finding.span().start(), finding.span().end()));
      };
    }
  }

  /// A fix as an editor could make it. In a line of JSON no place in the note is one in the file,
  /// so none is given there.
  private record Mending(Message description, List<Change> artifactChanges) {
    static List<Mending> of(Checked note, Finding finding) {
      return switch (note.place()) {
        case Place.Whole _ -> finding.fixes().stream().map(fix -> of(note, fix)).toList();
        case Place.Line _ -> List.of();
      };
    }

    private static Mending of(Checked note, Fix fix) {
      var change =
          new Change(
              SarifPlace.artifact(note.place()),
              List.of(
                  new Replacement(
                      SarifPlace.region(note, fix.span()), new Message(fix.replacement()))));
      return new Mending(new Message(fix.label()), List.of(change));
    }
  }

  private record Change(SarifPlace.Artifact artifactLocation, List<Replacement> replacements) {}

  private record Replacement(SarifPlace.Region deletedRegion, Message insertedContent) {}

  /// `list`, or nothing where there is nothing in it.
  private static <T> Optional<List<T>> someOf(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }
}
