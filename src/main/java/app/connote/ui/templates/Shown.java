package app.connote.ui.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the list of templates shows.
///
/// @param words what was looked for
/// @param chosen the template that is at hand, if one is
record Shown(String words, List<Line> lines, Optional<Entry> chosen) {
  static final Shown NOTHING = new Shown("", List.of(), Optional.empty());

  /// What `lines`, which fit `words`, show while the template called `id` is wanted: that one, or
  /// else the first.
  static Shown of(String words, List<Line> lines, Optional<String> id) {
    List<Entry> entries = lines.stream().flatMap(line -> line.template().stream()).toList();
    Optional<Entry> wanted =
        entries.stream().filter(each -> id.filter(each.id()::equals).isPresent()).findFirst();
    return new Shown(words, lines, wanted.or(() -> entries.stream().findFirst()));
  }

  /// Where the template at hand stands, or -1.
  int place() {
    return IntStream.range(0, lines.size())
        .filter(at -> chosen.isPresent() && lines.get(at).template().equals(chosen))
        .findFirst()
        .orElse(-1);
  }

  /// The template that comes after the one at hand, or else before it, if there is another.
  Optional<String> neighbour() {
    List<String> ids =
        lines.stream().flatMap(line -> line.template().stream()).map(Entry::id).toList();
    int at = ids.indexOf(chosen.map(Entry::id).orElse(""));
    int next = at + 1 < ids.size() ? at + 1 : at - 1;
    return next < 0 ? Optional.empty() : Optional.of(ids.get(next));
  }
}
