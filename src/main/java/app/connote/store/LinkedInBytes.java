package app.connote.store;

import java.io.ByteArrayInputStream;

/// Bytes that are being read.
final class LinkedInBytes extends ByteArrayInputStream {
  LinkedInBytes(byte[] bytes, int from) {
    super(bytes, from, bytes.length - from);
  }

  /// How much of them has been read, from 0 to 1.
  synchronized double share() {
    return count == 0 ? 1 : (double) pos / count;
  }
}
