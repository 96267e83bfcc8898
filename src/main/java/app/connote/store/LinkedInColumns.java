package app.connote.store;

import app.connote.linkedin.ExportPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Which column of one of LinkedIn's files holds what. Upper case, lower case and blanks around the
/// names make no difference; columns that are not known are left alone.
///
/// @param places the places of the columns by their names in lower case, from 0
/// @param width how many columns there are
record LinkedInColumns(Map<String, Integer> places, int width) {
  private static final Map<ExportPart, List<String>> NEEDED =
      Map.of(
          ExportPart.CONNECTIONS,
          List.of("First Name", "Last Name", "Connected On"),
          ExportPart.INVITATIONS,
          List.of("Sent At", "From", "To", "Message", "Direction"));

  /// The columns called `names`; of two with the same name the first counts.
  static LinkedInColumns of(List<String> names) {
    var places = new TreeMap<String, Integer>();
    for (int place = 0; place < names.size(); place++) {
      places.putIfAbsent(key(names.get(place)), place);
    }
    return new LinkedInColumns(places, names.size());
  }

  /// Whether they can be those of `part`: its most telling column is there.
  boolean belongTo(ExportPart part) {
    return has(needed(part).getFirst());
  }

  /// The columns of `part` that are missed.
  List<String> missing(ExportPart part) {
    var missing = new ArrayList<>(needed(part));
    missing.removeIf(this::has);
    return missing;
  }

  /// What `line` has in the column called `name`, stripped; empty where it has none.
  String cell(CsvLines.Line line, String name) {
    int place = places.getOrDefault(key(name), width);
    return place < line.cells().size() ? line.cells().get(place).strip() : "";
  }

  /// The columns without which `part` says nothing, the most telling first.
  static List<String> needed(ExportPart part) {
    return NEEDED.getOrDefault(part, List.of());
  }

  private boolean has(String name) {
    return places.containsKey(key(name));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
