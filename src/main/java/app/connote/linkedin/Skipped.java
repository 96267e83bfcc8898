package app.connote.linkedin;

/// A line that could not be used.
///
/// @param file the name of the file it stands in
/// @param line where it begins, from 1
/// @param reason what is wrong with it, in one sentence that quotes nothing of it
public record Skipped(String file, int line, String reason) {}
