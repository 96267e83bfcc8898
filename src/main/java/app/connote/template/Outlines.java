package app.connote.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The wordings of one template with one set of values, numbered from 0: the first alternatives
/// first, the earlier choices the slowest to change.
///
/// What a wording says and about how long it is costs next to nothing to ask; its text is worked
/// out only when it is asked for.
public final class Outlines {
  private final List<Outline> outlines;
  private final List<String> fields;
  private final Values values;
  private final Extent[] extents;
  private final boolean[] filled;

  Outlines(List<Outline> outlines, List<String> fields, Values values) {
    this.outlines = outlines;
    this.fields = fields;
    this.values = values;
    this.extents = new Extent[fields.size()];
    this.filled = new boolean[fields.size()];
    for (int at = 0; at < extents.length; at++) {
      filled[at] = values.has(fields.get(at));
      extents[at] = Extent.of(values.text(fields.get(at)));
    }
  }

  /// How many there are, usable or not.
  public int size() {
    return outlines.size();
  }

  /// Whether everything that wording `at` mentions can be filled in.
  public boolean allows(int at) {
    List<Outline.Opening> holes = outlines.get(at).holes();
    for (int hole = 0; hole < holes.size(); hole++) {
      if (!filled[holes.get(hole).field()] && !holes.get(hole).isClosed()) {
        return false;
      }
    }
    return true;
  }

  /// How long the text of wording `at`, which must be allowed, is at least and at most.
  public Extent extent(int at) {
    Outline outline = outlines.get(at);
    int least = outline.words().least();
    int most = outline.words().most();
    for (int hole = 0; hole < outline.holes().size(); hole++) {
      Outline.Opening opening = outline.holes().get(hole);
      Extent extent = filled[opening.field()] ? extents[opening.field()] : opening.fallback();
      least += extent.least();
      most += extent.most();
    }
    return new Extent(least, most);
  }

  /// How often the value of `field` stands in wording `at`.
  public int times(int at, String field) {
    int number = fields.indexOf(field);
    if (number < 0 || !filled[number]) {
      return 0;
    }
    int times = 0;
    for (Outline.Opening opening : outlines.get(at).holes()) {
      times += opening.field() == number ? 1 : 0;
    }
    return times;
  }

  /// How many fields have their values in wording `at`.
  public int facts(int at) {
    int facts = 0;
    for (int field : outlines.get(at).fields()) {
      facts += filled[field] ? 1 : 0;
    }
    return facts;
  }

  /// How many characters the values are that stand in wording `at`, each counted once.
  public int characters(int at) {
    int characters = 0;
    for (int field : outlines.get(at).fields()) {
      characters += extents[field].most();
    }
    return characters;
  }

  /// The fields whose values stand in wording `at`.
  public Set<String> said(int at) {
    var said = new HashSet<String>();
    for (Outline.Opening opening : outlines.get(at).holes()) {
      if (filled[opening.field()]) {
        said.add(fields.get(opening.field()));
      }
    }
    return said;
  }

  /// The fields that the template mentions and that have a value.
  public Set<String> filled() {
    return fields.stream().filter(values::has).collect(Collectors.toSet());
  }

  /// The finished text of wording `at`, which must be allowed; empty when it holds no word.
  public String text(int at) {
    return text(at, values);
  }

  /// The finished text of wording `at` with `other` filled in, which must allow it.
  public String text(int at, Values other) {
    return Tidy.text(Draft.of(outlines.get(at).leaves(), other));
  }
}
