package app.connote.store;

import app.connote.linkedin.DataExportException;
import app.connote.linkedin.ExportPart;
import java.util.List;
import java.util.Optional;

/// What a member of an archive is called.
///
/// @param steps the folders and, last, the file
record MemberName(List<String> steps) {
  /// Where computers of Apple keep what they know about the files.
  private static final String APPLE = "__MACOSX";

  /// The member called `name`. Throws [DataExportException] where it would lead out of the folder
  /// that the archive is unpacked to: nothing is unpacked, but such an archive is made to do harm.
  static MemberName of(String name) {
    var steps = List.of(name.replace('\\', '/').split("/", -1));
    boolean isOutside = steps.getFirst().isEmpty() || steps.getFirst().endsWith(":");
    if (isOutside || steps.contains("..") || name.indexOf('\0') >= 0) {
      throw new DataExportException(
          "The archive holds a file that would lead out of its folder, as none from LinkedIn does;"
              + " download it again.");
    }
    return new MemberName(steps);
  }

  /// Which of LinkedIn's files it is, if it is one.
  Optional<ExportPart> part() {
    return steps.contains(APPLE) ? Optional.empty() : LinkedInFiles.part(steps.getLast());
  }
}
