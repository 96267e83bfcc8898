package app.connote.history;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the whole history as it was at one moment.
///
/// @param file where it is
/// @param made when it was made, to the second
/// @param bytes how large it is
public record Backup(Path file, Instant made, long bytes) {}
