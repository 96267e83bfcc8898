package app.connote.store;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads JSON that has to be exactly what was agreed: unknown keys, keys that stand twice, nulls,
/// text after the end, numbers for words and deep nesting are all errors.
final class StrictJson {
  /// How deep lists and objects may nest.
  static final int DEPTH = 32;

  /// Every key of a record has to be there.
  static final JsonMapper ALL_KEYS =
      lenient().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

  /// A key may be missing where the record says `Optional` or takes a map.
  static final JsonMapper SOME_KEYS = lenient().build();

  private StrictJson() {}

  private static JsonMapper.Builder lenient() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build())
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .changeDefaultNullHandling(
            nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
        .withCoercionConfigDefaults(
            all -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                all.setCoercion(shape, CoercionAction.Fail);
              }
            })
        .withCoercionConfig(
            LogicalType.Float,
            numbers -> numbers.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert));
  }

  /// What is wrong, as the end of a sentence that begins "Line 3 …"; never quotes a value.
  static String problem(JacksonException error) {
    return switch (error) {
      case UnrecognizedPropertyException unknown ->
          "has the unknown key “" + unknown.getPropertyName() + "”: " + instead(unknown);
      case StreamConstraintsException _ -> "nests too deeply or is too long: make it simpler.";
      case MismatchedInputException _ -> mismatch(error);
      case StreamReadException _ when isDuplicate(error) ->
          "has a key for the second time: keep only one of the two.";
      case DatabindException databind when databind.getCause() instanceof JacksonException cause ->
          problem(cause);
      case DatabindException _ -> mismatch(error);
      default -> "is not valid JSON: look there for a missing comma, quote or bracket.";
    };
  }

  /// The line of the document at which `error` was noticed, counted from 1.
  static int line(JacksonException error) {
    return Math.max(1, error.getLocation() == null ? 1 : error.getLocation().getLineNr());
  }

  private static String instead(UnrecognizedPropertyException unknown) {
    var known = unknown.getKnownPropertyIds();
    if (known == null || known.isEmpty()) {
      return "remove it.";
    }
    return "use one of "
        + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
        + ".";
  }

  private static String mismatch(JacksonException error) {
    String place = place(error.getPath());
    return place.isEmpty()
        ? "does not have the expected shape: compare it with the documented format."
        : "lacks “" + place + "”, or has something else there than expected: give it a value.";
  }

  private static String place(List<JacksonException.Reference> path) {
    return path.reversed().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(name -> name != null)
        .findFirst()
        .orElse("");
  }

  private static boolean isDuplicate(JacksonException error) {
    return error.getOriginalMessage().startsWith("Duplicate");
  }
}
