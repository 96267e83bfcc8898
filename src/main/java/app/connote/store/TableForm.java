package app.connote.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;

/// How a table sets its cells apart.
///
/// @param separator what stands between two cells
/// @param stated whether the first line says so, as spreadsheets have it, and holds nothing else
record TableForm(char separator, boolean stated) {
  /// How much of the table is looked at.
  private static final int GLANCE = 1 << 16;

  private static final String SEPARATORS = ",;\t";

  /// The form of the table that begins at `letters`, which are left where they are.
  static TableForm of(BufferedReader letters) throws IOException {
    letters.mark(GLANCE);
    char[] start = new char[GLANCE];
    int length = 0;
    for (int read = 0; read >= 0 && length < GLANCE; length += Math.max(0, read)) {
      read = letters.read(start, length, GLANCE - length);
    }
    letters.reset();
    return of(new String(start, 0, length));
  }

  private static TableForm of(String start) {
    String first = start.lines().findFirst().orElse("");
    String statement = first.replace("\"", "").toLowerCase(Locale.ROOT);
    if (statement.startsWith("sep=") && statement.length() == 5) {
      return new TableForm(statement.charAt(4), true);
    }
    return new TableForm(mostFrequent(start), false);
  }

  /// The separator that stands most often in the first line with anything in it, outside quotes.
  private static char mostFrequent(String start) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int at = 0; at < start.length(); at++) {
      char unit = start.charAt(at);
      if (!quoted && begun && (unit == '\n' || unit == '\r')) {
        break;
      }
      begun |= !Character.isWhitespace(unit);
      quoted ^= unit == '"';
      int separator = SEPARATORS.indexOf(unit);
      if (!quoted && separator >= 0) {
        counts[separator]++;
      }
    }
    int most = 0;
    for (int each = 1; each < counts.length; each++) {
      most = counts[each] > counts[most] ? each : most;
    }
    return SEPARATORS.charAt(most);
  }
}
