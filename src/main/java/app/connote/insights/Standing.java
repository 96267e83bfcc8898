package app.connote.insights;

/// What can honestly be said about the share of one row beside that of all others.
public enum Standing {
  /// There are not enough invitations to name a share at all.
  TOO_FEW("Too few to say"),
  /// Of these it is not known what became of all, so that they cannot be set against others.
  NOT_COMPARED("Not compared"),
  /// The difference may be chance.
  NO_TELLING("No clear difference"),
  /// More of these were accepted than of the others, by more than chance explains.
  MORE("More than the others"),
  /// Fewer of these were accepted than of the others, by more than chance explains.
  FEWER("Fewer than the others");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /// Whether a share may be named beside it, and not only the counts.
  public boolean isOfAShare() {
    return switch (this) {
      case TOO_FEW, NOT_COMPARED -> false;
      case NO_TELLING, MORE, FEWER -> true;
    };
  }

  /// How it is said to people.
  public String label() {
    return label;
  }
}
