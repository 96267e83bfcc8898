package app.connote.insights;

/// How many of the invitations that were sent have been accepted.
///
/// Refuses to exist when more were accepted than sent.
public record Share(int accepted, int sent) {
  /// With fewer invitations than these the share is not shown. Even when five of ten are accepted
  /// the interval goes from 24 to 76 %, half of all that is possible; with fewer it says nothing.
  public static final int ENOUGH = 10;

  /// What 95 of 100 intervals cover: the normal distribution's 97.5th percentile.
  private static final double Z95 = 1.959964;

  public Share {
    if (accepted < 0 || sent < accepted) {
      throw new IllegalArgumentException(accepted + " of " + sent + " were not accepted.");
    }
  }

  /// The share that was accepted, from 0 to 1; 0 where nothing was sent.
  public double rate() {
    return sent == 0 ? 0 : (double) accepted / sent;
  }

  /// Whether there are so few that nothing should be said.
  public boolean isTooFew() {
    return sent < ENOUGH;
  }

  /// Where the share lies that these are a sample of, with 95 % confidence: Wilson’s score interval
  /// (E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal
  /// of the American Statistical Association 22, 1927, 209–212). From 0 to 1 where nothing was
  /// sent.
  public Interval interval() {
    return interval(Z95);
  }

  /// As above, `z` standard errors wide on either side.
  Interval interval(double z) {
    if (sent == 0) {
      return new Interval(0, 1);
    }
    double n = sent;
    double square = z * z;
    double middle = (accepted + square / 2) / (n + square);
    double half = z / (n + square) * Math.sqrt(n * rate() * (1 - rate()) + square / 4);
    return new Interval(
        accepted == 0 ? 0 : Math.max(0, middle - half),
        accepted == sent ? 1 : Math.min(1, middle + half));
  }

  /// By how much this share exceeds that of `other`, `z` standard errors wide on either side:
  /// Newcombe’s tenth method, which puts two of Wilson’s intervals together (R. G. Newcombe,
  /// “Interval estimation for the difference between independent proportions”, Statistics in
  /// Medicine 17, 1998, 873–890).
  Interval over(Share other, double z) {
    Interval here = interval(z);
    Interval there = other.interval(z);
    double difference = rate() - other.rate();
    return new Interval(
        difference - Math.hypot(rate() - here.low(), there.high() - other.rate()),
        difference + Math.hypot(here.high() - rate(), other.rate() - there.low()));
  }

  /// These invitations without `others`, which are among them.
  Share without(Share others) {
    return new Share(accepted - others.accepted, sent - others.sent);
  }

  /// These invitations and one more.
  Share and(boolean isAccepted) {
    return new Share(accepted + (isAccepted ? 1 : 0), sent + 1);
  }
}
