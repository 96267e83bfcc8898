package app.connote.insights;

/// The standard normal distribution, as far as it is needed here.
final class Normal {
  private Normal() {}

  /// The value that is exceeded with the probability `tail`, which is above 0 and at most one half,
  /// to within 0.00045: formula 26.2.23 of Abramowitz and Stegun, Handbook of Mathematical
  /// Functions (1964).
  static double exceeded(double tail) {
    double t = Math.sqrt(-2 * Math.log(tail));
    return t
        - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  }
}
