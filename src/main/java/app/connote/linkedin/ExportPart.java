package app.connote.linkedin;

/// A file of LinkedIn's data export that is read; the others are left alone.
public enum ExportPart {
  /// Whom the person is connected with, and since when.
  CONNECTIONS("Connections.csv"),
  /// Invitations that were sent and received; often only recent or pending ones.
  INVITATIONS("Invitations.csv");

  private final String file;

  ExportPart(String file) {
    this.file = file;
  }

  /// What LinkedIn calls the file.
  public String file() {
    return file;
  }
}
