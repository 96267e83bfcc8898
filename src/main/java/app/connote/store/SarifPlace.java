package app.connote.store;

import app.connote.note.Note;
import app.connote.note.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where something is, as SARIF says it.
final class SarifPlace {
  private SarifPlace() {}

  /// A file, and what in it is meant; a note that is one among several is named as well.
  record Location(PhysicalLocation physicalLocation, Optional<List<Named>> logicalLocations) {}

  /// A file and a place in it.
  record PhysicalLocation(Artifact artifactLocation, Region region) {}

  /// A file.
  record Artifact(String uri) {}

  /// A note among others.
  record Named(String name) {}

  /// A place in a file: lines and columns from 1, offsets from 0, all in UTF-16 units. Where the
  /// file is JSON, places in the note are none in the file, so the line alone is given.
  record Region(
      int startLine,
      Optional<Integer> startColumn,
      Optional<Integer> endLine,
      Optional<Integer> endColumn,
      Optional<Integer> charOffset,
      Optional<Integer> charLength) {
    private static Region ofLine(int line) {
      return new Region(
          line,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    private static Region of(Note note, Span span) {
      return new Region(
          line(note, span.start()),
          Optional.of(column(note, span.start())),
          Optional.of(line(note, span.end())),
          Optional.of(column(note, span.end())),
          Optional.of(span.start()),
          Optional.of(span.length()));
    }

    private static int line(Note note, int at) {
      return 1 + (int) note.text().substring(0, at).chars().filter(unit -> unit == '\n').count();
    }

    private static int column(Note note, int at) {
      return at - note.text().lastIndexOf('\n', at - 1);
    }
  }

  /// Where `span` of `note` is.
  static Location location(Sarif.Checked note, Span span) {
    var physical = new PhysicalLocation(artifact(note.place()), region(note, span));
    return switch (note.place()) {
      case Sarif.Place.Whole _ -> new Location(physical, Optional.empty());
      case Sarif.Place.Line(_, _, String id) ->
          new Location(physical, Optional.of(List.of(new Named(id))));
    };
  }

  /// The part of its file that `span` of `note` is.
  static Region region(Sarif.Checked note, Span span) {
    return switch (note.place()) {
      case Sarif.Place.Whole _ -> Region.of(note.note(), span);
      case Sarif.Place.Line(_, int line, _) -> Region.ofLine(line);
    };
  }

  /// The file at `place`.
  static Artifact artifact(Sarif.Place place) {
    return new Artifact(uri(place.file()));
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
