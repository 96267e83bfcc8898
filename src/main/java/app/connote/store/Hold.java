package app.connote.store;

/// How an open history is held.
enum Hold {
  /// What is saved is on disk.
  ON_DISK,
  /// As above, but it remains to be looked through.
  ON_DISK_UNSEEN,
  /// It is read and never changed.
  FROZEN,
  /// It may not be written at the moment.
  PROTECTED,
  /// It lasts until the connection is closed.
  IN_MEMORY;

  /// Whether what is saved is on disk.
  boolean isOnDisk() {
    return this == ON_DISK || this == ON_DISK_UNSEEN;
  }
}
