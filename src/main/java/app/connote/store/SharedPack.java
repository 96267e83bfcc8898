package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.compose.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/// A pack as it lies in a file that people pass on. `docs/packs.md` describes the format.
///
/// @param pack what is in it
/// @param lines the line on which each template begins, from 1, by its id
public record SharedPack(Pack pack, Map<String, Integer> lines) {
  public SharedPack {
    lines = Map.copyOf(lines);
  }

  /// The pack that `file`, UTF-8 text of at most [PackReader#LIMIT] bytes, holds. Its templates are
  /// for the relationships of `known`. The stream is left open.
  ///
  /// @throws PackException when it is not a pack of version 1, or anything in it cannot be used; it
  ///   tells of every mistake
  /// @throws IOException when the stream fails
  public static SharedPack read(InputStream file, Catalog known) throws PackException, IOException {
    byte[] json = PackBytes.of(file);
    try {
      return new SharedPackReader(known, json).read(StrictJson.tree(json));
    } catch (JacksonException e) {
      throw new PackException(
          "Line " + StrictJson.line(e, json) + " of the pack " + StrictJson.problem(e), e);
    }
  }

  /// `pack` as it is written to a file: one template a line, so that version control shows what has
  /// changed. What is read from it is `pack` again, its templates ordered by relationship as those
  /// of `known` are.
  ///
  /// @throws PackException when that would be larger than a pack may be
  public static String write(Pack pack, Catalog known) throws PackException {
    var relationships = new ArrayList<String>();
    known
        .relationships()
        .forEach(
            each -> {
              List<NoteTemplate> templates = pack.templatesFor(each);
              if (!templates.isEmpty()) {
                relationships.add(PackText.relationship(each.id(), templates));
              }
            });
    return PackText.file(pack.name(), relationships);
  }
}
