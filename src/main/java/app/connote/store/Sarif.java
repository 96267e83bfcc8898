package app.connote.store;

import app.connote.lint.Check;
import app.connote.lint.Finding;
import app.connote.lint.Severity;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Findings as SARIF 2.1.0, the format in which code hosts and editors take the results of checks.
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private Sarif() {}

  /// What the checks say about one note.
  ///
  /// @param file the file the note is in, as it was named
  /// @param line the line it is on, from 1, where each line of the file is a note; empty where the
  ///   note is the whole file
  /// @param findings in their order
  public record Checked(String file, Optional<Integer> line, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /// One SARIF log for `notes`, put through `checks`; `version` is the program's.
  public static String log(String version, List<? extends Check> checks, List<Checked> notes) {
    var driver = new Driver("Connote", version, checks.stream().map(Described::of).toList());
    var results =
        notes.stream()
            .flatMap(note -> note.findings().stream().map(each -> Result.of(note, each)))
            .toList();
    return StrictJson.write(
        new Log(SCHEMA, "2.1.0", List.of(new Run(new Tool(driver), "utf16CodeUnits", results))));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  private record Run(Tool tool, String columnKind, List<Result> results) {}

  private record Tool(Driver driver) {}

  private record Driver(String name, String version, List<Described> rules) {}

  private record Described(
      String id, Message shortDescription, Message help, Configuration defaultConfiguration) {
    static Described of(Check check) {
      return new Described(
          check.id(),
          new Message(check.why()),
          new Message(check.source()),
          new Configuration(Sarif.level(check.severity())));
    }
  }

  private record Configuration(String level) {}

  private record Message(String text) {}

  private record Result(String ruleId, String level, Message message, List<Location> locations) {
    static Result of(Checked note, Finding finding) {
      var place =
          new PhysicalLocation(new ArtifactLocation(uri(note.file())), Region.of(note, finding));
      return new Result(
          finding.rule(),
          Sarif.level(finding.severity()),
          new Message(finding.message()),
          List.of(new Location(place)));
    }
  }

  private record Location(PhysicalLocation physicalLocation) {}

  private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  private record ArtifactLocation(String uri) {}

  /// A place in a file. Where the file is JSON, places in the note are none in the file, so the
  /// line alone is given.
  private record Region(
      Optional<Integer> startLine, Optional<Integer> charOffset, Optional<Integer> charLength) {
    static Region of(Checked note, Finding finding) {
      return note.line().isPresent()
          ? new Region(note.line(), Optional.empty(), Optional.empty())
          : new Region(
              Optional.empty(),
              Optional.of(finding.span().start()),
              Optional.of(finding.span().length()));
    }
  }

  /// `file` as a reference that is read as relative even where its name holds a colon.
  private static String uri(String file) {
    if (file.equals("-")) {
      return "standard-input";
    }
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toASCIIString();
    }
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    try {
      return new URI(null, null, name.contains(":") ? "./" + name : name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The name of a checked file cannot be written down.", e);
    }
  }
}
