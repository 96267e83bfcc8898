package app.connote.settings;

/// What a file of Connote's holds, in the order in which it is listed.
public enum Content {
  NOTES("Your notes, whom they are for, and what became of them"),
  BACKUPS("Copies of these, to go back to"),
  QUEUE("The queue made from a table of people, and how far you have come with it"),
  COLUMNS("Which columns of your tables hold what; nothing about people"),
  SETTINGS("What you have chosen here and told about yourself, and your own words"),
  PHRASES("Phrases of your own"),
  TEMPLATES("Templates of your own"),
  LIBRARY("A part of SQLite, where nothing may be run from the folder for temporary files"),
  WINDOW("Says whether a window is open; nothing else"),
  ASIDE("Put aside because it could not be read; may hold notes and names"),
  UNFINISHED("Begun and never finished, when Connote or the computer stopped");

  private final String label;

  Content(String label) {
    this.label = label;
  }

  /// What people are told of it.
  public String label() {
    return label;
  }
}
