package app.connote.compose;

/// How good a wording looks before the checks have seen it, best first: more of the writer's facts,
/// then those that say more, then a natural length, then the least of what was sent before, then
/// the order of the pack, so that no two are ever equally good.
///
/// @param facts how many facts it says
/// @param said how many characters of it those are
/// @param away how many steps its length is away from a natural one
/// @param echo how much of it was sent before, in tenths
/// @param order where it stands among all wordings of all templates
record Look(int facts, int said, int away, int echo, int order) implements Comparable<Look> {
  /// This look of a text that is `steps` away from a natural length.
  Look steps(int steps) {
    return new Look(facts, said, steps, echo, order);
  }

  /// This look of a wording of which `tenths` were sent before.
  Look echoing(int tenths) {
    return new Look(facts, said, away, tenths, order);
  }

  @Override
  public int compareTo(Look other) {
    if (facts != other.facts) {
      return Integer.compare(other.facts, facts);
    } else if (said != other.said) {
      return Integer.compare(other.said, said);
    } else if (away != other.away) {
      return Integer.compare(away, other.away);
    } else if (echo != other.echo) {
      return Integer.compare(echo, other.echo);
    }
    return Integer.compare(order, other.order);
  }
}
