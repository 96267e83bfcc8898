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

  /// How much of what `sample` is one of was sent before.
  Past.Echo of(Sample sample) {
    return past.notes().isEmpty()
        ? Past.Echo.NONE
        : known.computeIfAbsent(sample, each -> past.echo(each.skeleton()));
  }

  /// What there is to say against a wording of which `echo` went to others than `reader`.
  static Grade grade(Past.Echo echo, String reader) {
    double above = echo.besides(reader) - Past.MOST_ALIKE;
    boolean alike = above > 0;
    return new Grade(echo.timesBesides(reader), alike ? 1 : 0, 0, alike ? tenths(above) : 0);
  }

  /// `share` in tenths, begun ones counted.
  static int tenths(double share) {
    return (int) Math.ceil(share / TENTH - HAIR);
  }
}
