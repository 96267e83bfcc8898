package app.connote.settings;

import java.util.List;

/// The port to every file that the program has written in a person's folder. What else lies there,
/// or was exported elsewhere, is not the program's and never touched.
///
/// Calls block and belong off the window's thread. All throw `UncheckedIOException`, whose message
/// tells the person what to do, when a file resists.
public interface KeptFiles {
  /// What is kept, in the order of [Content]; nothing where there is no folder yet.
  List<Kept> all();

  /// Deletes the files of `kept` for good.
  void delete(Kept kept);

  /// Deletes every file for good, and the folders that are empty then. Nobody may be using them.
  void deleteAll();
}
