package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.TemplateShelf;
import app.connote.store.JsonTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Any file as a person's own templates: what can be used of it is the same when it is kept again,
/// and what cannot stays beside it.
public final class FuzzOwnTemplates {
  private FuzzOwnTemplates() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("templates.json", input)) {
      var shelf = new JsonTemplates(desk.folder(), Situation.CATALOG);
      TemplateShelf.Standing found = shelf.look();
      try {
        shelf.save(found.own());
        TemplateShelf.Standing now = shelf.look();
        assertThat(now.own()).isEqualTo(found.own());
        // What is no problem any more was not written again.
        int gone = found.problems().size() - now.problems().size();
        assertThat(gone == 0 || desk.holds(input)).isTrue();
      } catch (UncheckedIOException e) {
        assertThat(e.getMessage()).contains("newer version");
        assertThat(desk.holds(input)).isTrue();
      }
    }
  }
}
