package app.connote.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A reader of what others wrote.
///
/// @param id its name on the command line and that of the folder of its kept inputs
/// @param target the class whose `fuzzerTestOneInput` the fuzzer calls
/// @param call what that does with an input; throws where it is neither read nor refused
record Reader(String id, Class<?> target, Call call) {
  /// Every reader there is.
  static final List<Reader> ALL =
      List.of(
          new Reader("templates", FuzzTemplates.class, FuzzTemplates::fuzzerTestOneInput),
          new Reader("conversions", FuzzConversions.class, FuzzConversions::fuzzerTestOneInput),
          new Reader("notes", FuzzNotes.class, FuzzNotes::fuzzerTestOneInput),
          new Reader("packs", FuzzPacks.class, FuzzPacks::fuzzerTestOneInput),
          new Reader("catalogs", FuzzCatalogs.class, FuzzCatalogs::fuzzerTestOneInput),
          new Reader("phrases", FuzzPhrases.class, FuzzPhrases::fuzzerTestOneInput),
          new Reader("own-templates", FuzzOwnTemplates.class, FuzzOwnTemplates::fuzzerTestOneInput),
          new Reader("settings", FuzzSettings.class, FuzzSettings::fuzzerTestOneInput),
          new Reader("columns", FuzzColumns.class, FuzzColumns::fuzzerTestOneInput),
          new Reader("tables", FuzzTables.class, FuzzTables::fuzzerTestOneInput),
          new Reader("queues", FuzzQueues.class, FuzzQueues::fuzzerTestOneInput),
          new Reader("archives", FuzzArchives.class, FuzzArchives::fuzzerTestOneInput),
          new Reader("connections", FuzzConnections.class, FuzzConnections::fuzzerTestOneInput),
          new Reader("invitations", FuzzInvitations.class, FuzzInvitations::fuzzerTestOneInput),
          new Reader("lint-lines", FuzzLintLines.class, FuzzLintLines::fuzzerTestOneInput),
          new Reader("histories", FuzzHistories.class, FuzzHistories::fuzzerTestOneInput));

  /// What the fuzzer calls with each input.
  interface Call {
    void with(byte[] input) throws IOException;
  }

  /// Where the inputs are that every test run has it read: some to begin with, and all that it ever
  /// failed on.
  Path folder() {
    return Path.of("src", "test", "resources", "app", "connote", "fuzz", id());
  }

  /// The kept inputs.
  List<Path> inputs() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id();
  }
}
