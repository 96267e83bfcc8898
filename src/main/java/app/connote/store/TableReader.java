package app.connote.store;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Counts the quotation marks that go by: where they are odd at the end, one was never closed.
final class TableReader extends FilterReader {
  private long quotes;

  /// Counts those of `letters`.
  TableReader(Reader letters) {
    super(letters);
  }

  /// Whether a quotation mark among those read so far has no counterpart.
  boolean isOpen() {
    return quotes % 2 == 1;
  }

  @Override
  public int read() throws IOException {
    int letter = super.read();
    quotes += letter == '"' ? 1 : 0;
    return letter;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int length = super.read(into, from, most);
    for (int at = from; at < from + length; at++) {
      quotes += into[at] == '"' ? 1 : 0;
    }
    return length;
  }
}
