package app.connote.lint.rule;

/// Where the rules' knowledge comes from, in words that a reader can follow up.
final class Sources {
  /// What several articles on writing connection notes agree on.
  static final String LENGTH =
      "Advice on LinkedIn connection notes: one to three sentences; 20–50 words on first contact,"
          + " 10–30 when reconnecting";

  /// Advice on what to say.
  static final String SPECIFIC =
      "Advice on LinkedIn connection notes: say who you are, how you know the reader and why you"
          + " want to connect; avoid notes that could go to anyone";

  /// Advice on what to ask for.
  static final String ASKING =
      "Advice on LinkedIn connection notes: end with a simple invitation; ask for no favours and no"
          + " private details";

  /// Advice on what the reader gets out of it.
  static final String OFFERING =
      "Advice on LinkedIn connection notes: think of what is in it for the reader, best of all"
          + " something you can offer";

  /// Advice on tone and care.
  static final String CARE =
      "Advice on LinkedIn connection notes: address the reader by name, avoid lazy abbreviations,"
          + " proofread before sending";

  /// Advice on how a note should sound.
  static final String TONE =
      "Advice on LinkedIn connection notes: friendly yet professional, neither stiff nor aggressive;"
          + " no demands and no pressure";

  /// Advice to job seekers.
  static final String APPLYING =
      "Advice on LinkedIn connection notes: job seekers quote the requisition number and say where"
          + " they saw it";

  /// Advice on doing without.
  static final String BLANKS =
      "Advice on LinkedIn connection notes: no note is needed where you agreed in person or know"
          + " each other well";

  /// The network's own limits.
  static final String LIMITS =
      "LinkedIn, note limits as of 2026-11: 200 characters on a free account, 300 on a paid one";

  /// The network's own handling of invitations.
  static final String INVITATIONS =
      "LinkedIn, invitations as of 2026-11: one open invitation a person, which lapses after about"
          + " six months";

  private Sources() {}
}
