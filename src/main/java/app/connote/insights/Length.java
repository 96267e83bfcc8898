package app.connote.insights;

/// How long notes are, in the bands that matter: a note on first contact should have 20 to 50
/// words, and about 34 fit into the 200 characters of a free account.
public enum Length {
  NONE("No note", 0),
  SHORT("1–19 words", 19),
  FREE("20–34 words", 34),
  FULL("35–50 words", 50),
  LONG("Over 50 words", Integer.MAX_VALUE);

  private final String label;
  private final int most;

  Length(String label, int most) {
    this.label = label;
    this.most = most;
  }

  /// The name shown to people.
  public String label() {
    return label;
  }

  /// The band into which a note of `words` words falls.
  static Length of(int words) {
    for (Length band : values()) {
      if (words <= band.most) {
        return band;
      }
    }
    return LONG;
  }
}
