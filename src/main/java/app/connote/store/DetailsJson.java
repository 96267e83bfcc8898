package app.connote.store;

import app.connote.settings.Detail;
import app.connote.settings.Details;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The keys under “details” in the settings file. Each may be missing.
final class DetailsJson {
  private DetailsJson() {}

  static Map<String, String> of(Details details) {
    var values = new LinkedHashMap<String, String>();
    details.values().forEach((detail, text) -> values.put(detail.id(), text));
    return values;
  }

  /// What `values` say. An unknown key is an [IllegalArgumentException].
  static Details details(Map<String, String> values) {
    var details = new EnumMap<Detail, String>(Detail.class);
    values.forEach((id, text) -> details.put(detail(id), text));
    return new Details(details);
  }

  private static Detail detail(String id) {
    return Detail.of(id).orElseThrow(() -> new IllegalArgumentException("Unknown detail."));
  }
}
