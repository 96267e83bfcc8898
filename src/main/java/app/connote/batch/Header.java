package app.connote.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The names of a table's columns, as its first line gives them, stripped; a column may have none.
///
/// @param names in the order of the columns; trailing columns without a name are left out
public record Header(List<String> names) {
  public Header {
    var stripped = names.stream().map(String::strip).toList();
    int width = stripped.size();
    while (width > 0 && stripped.get(width - 1).isEmpty()) {
      width--;
    }
    names = List.copyOf(stripped.subList(0, width));
  }

  /// How many columns there are.
  public int width() {
    return names.size();
  }

  /// The name of the column at `place`, from 0, or “column 3” where it has none.
  public String called(int place) {
    String name = names.get(place);
    return name.isEmpty() ? "column " + (place + 1) : name;
  }

  /// The places, from 0, of the columns without a name.
  public Set<Integer> nameless() {
    var places = new TreeSet<Integer>();
    for (int place = 0; place < width(); place++) {
      if (names.get(place).isEmpty()) {
        places.add(place);
      }
    }
    return places;
  }

  /// The places, from 0, of the columns whose name stands further left already, in whatever case.
  public Set<Integer> repeated() {
    var seen = new HashSet<String>();
    var places = new TreeSet<Integer>();
    for (int place = 0; place < width(); place++) {
      String name = names.get(place).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !seen.add(name)) {
        places.add(place);
      }
    }
    return places;
  }
}
