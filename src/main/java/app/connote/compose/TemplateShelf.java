package app.connote.compose;

import java.util.List;

/// The port to where a person's own templates are kept. Calls block and belong off the window's
/// thread.
public interface TemplateShelf {
  /// What is kept and how it stands; never throws for what it finds.
  Standing look();

  /// Keeps `own` in place of what was kept, all of it or, when the machine stops, nothing. Throws
  /// `UncheckedIOException`, whose message tells the person what to do, when it cannot.
  void save(OwnTemplates own);

  /// What is kept.
  ///
  /// @param own all that can be used of it; a text that does not compile is there, too, so that it
  ///   can be put right
  /// @param problems what cannot be used, a sentence each that names the place and the remedy
  record Standing(OwnTemplates own, List<String> problems) {
    public Standing {
      problems = List.copyOf(problems);
    }
  }
}
