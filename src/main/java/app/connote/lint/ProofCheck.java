package app.connote.lint;

/// What the proofreader looks for.
public enum ProofCheck implements Check {
  /// Words that are in no dictionary and look like one that is.
  SPELLING("spelling", "A misspelt word makes a note look hurried, and its writer careless."),
  /// Words that do not go together.
  GRAMMAR("grammar", "In so short a note a slip of grammar stands out, and it looks like haste.");

  private final String id;
  private final String why;

  ProofCheck(String id, String why) {
    this.id = id;
    this.why = why;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String source() {
    return "Advice on LinkedIn connection notes: proofread before sending.";
  }
}
