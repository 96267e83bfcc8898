package app.connote.compose;

import app.connote.lint.Past;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much of a wording was sent before, each looked up once.
final class Echoes {
  private static final double TENTH = 0.1;

  /// So that 0.7 is seven tenths, whatever the machine makes of it.
  private static final double HAIR = 1e-9;

  private final Past past;
  private final Map<Sample, Past.Echo> known = new ConcurrentHashMap<>();

  /// Echoes of the notes of `past`.
  Echoes(Past past) {
    this.past = past;
  }

  /// How much of what `sample` is one of was sent to others than `reader`, from 0 to 1.
  double share(Sample sample, String reader) {
    return past.notes().isEmpty()
        ? 0
        : known.computeIfAbsent(sample, each -> past.echo(each.skeleton())).besides(reader);
  }

  /// What there is to say against a wording of which `share` was sent before.
  static Grade grade(double share) {
    boolean alike = share > Past.MOST_ALIKE;
    int above = alike ? tenths(share - Past.MOST_ALIKE) : 0;
    return new Grade(share > 1 - HAIR, alike ? 1 : 0, 0, above);
  }

  /// `share` in tenths, begun ones counted.
  static int tenths(double share) {
    return (int) Math.ceil(share / TENTH - HAIR);
  }
}
