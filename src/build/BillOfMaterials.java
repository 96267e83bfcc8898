import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program is made of, as CycloneDX writes it down.
///
/// @param components the libraries, each with `name`, `version`, `purl` and `licenses`
record BillOfMaterials(List<JsonNode> components) {
  /// The bill in `file`.
  static BillOfMaterials read(Path file) {
    return new BillOfMaterials(
        List.copyOf(JsonMapper.shared().readTree(file).path("components").values()));
  }

  /// Throws where one of `jars` is not in this bill, or without a licence.
  void refuseUnnamed(List<Path> jars) {
    var unnamed = new ArrayList<>(jars.stream().map(jar -> jar.getFileName().toString()).toList());
    components.stream().filter(BillOfMaterials::isLicensed).forEach(c -> unnamed.remove(jar(c)));
    if (!unnamed.isEmpty()) {
      throw new IllegalStateException(
          "The bill of materials does not name with version and licence: " + unnamed);
    }
  }

  private static boolean isLicensed(JsonNode component) {
    JsonNode first = component.path("licenses").path(0);
    JsonNode licence = first.path("license");
    return first.has("expression") || licence.has("id") || licence.has("name");
  }

  /// What Maven calls the jar of `component`.
  private static String jar(JsonNode component) {
    String purl = component.path("purl").asString();
    String classifier =
        purl.contains("classifier=") ? "-" + purl.replaceAll(".*classifier=([^&]*).*", "$1") : "";
    return component.path("name").asString()
        + "-"
        + component.path("version").asString()
        + classifier
        + ".jar";
  }
}
