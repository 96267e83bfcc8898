package app.connote.insights;

import java.util.List;

/// How many invitations were accepted, by one thing in which they differ.
///
/// @param rows those with the most invitations first; lengths and months in their own order
/// @param left how many more rows there are: of months the earlier ones, else those with fewer
///   invitations than any of these
public record Chart(Kind kind, List<Row> rows, int left) {
  /// In what the rows differ.
  public enum Kind {
    RELATIONSHIP("relationship", "By relationship"),
    TEMPLATE("template", "By template"),
    LENGTH("length", "By length"),
    MONTH("month", "By month");

    private final String id;
    private final String label;

    Kind(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /// The name used in files.
    public String id() {
      return id;
    }

    /// The heading shown to people.
    public String label() {
      return label;
    }
  }

  public Chart {
    rows = List.copyOf(rows);
  }
}
