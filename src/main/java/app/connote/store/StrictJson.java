package app.connote.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
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

  /// Every key of a record has to be there, unless the record says `Optional`.
  private static final JsonMapper ALL_KEYS =
      strict()
          .annotationIntrospector(new MandatoryKeys())
          .changeDefaultNullHandling(
              nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
          .withConfigOverride(
              Optional.class, key -> key.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.SET)))
          .build();

  /// A key may be missing, or null, where the record says `Optional`.
  private static final JsonMapper SOME_KEYS =
      strict()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .build();

  /// Only the names of the keys matter.
  private static final JsonMapper KNOWN_KEYS = strict().build();

  private StrictJson() {}

  /// The record of `type` that `json` writes out, with every key there but for `Optional` ones.
  static <T> T readWhole(byte[] json, Class<T> type) {
    return read(ALL_KEYS, json, type);
  }

  /// The record of `type` that `json` writes out, where its `Optional` keys may be missing.
  static <T> T readPart(String json, Class<T> type) {
    return read(SOME_KEYS, json.getBytes(StandardCharsets.UTF_8), type);
  }

  /// The texts by name that `json` writes out.
  static Map<String, String> readTexts(String json) {
    return SOME_KEYS.readValue(json, new TypeReference<Map<String, String>>() {});
  }

  /// Whatever `json` holds, as long as it is strict JSON.
  static JsonNode tree(byte[] json) {
    return ALL_KEYS.readTree(json);
  }

  /// The records of `type` that `json` lists.
  static <T> List<T> readList(String json, Class<T> type) {
    return ALL_KEYS.readerForListOf(type).readValue(json);
  }

  /// Where a key is misspelt, the failure is about the key that is there rather than about the one
  /// that is missing.
  private static <T> T read(JsonMapper mapper, byte[] json, Class<T> type) {
    try {
      @Nullable T read = mapper.readValue(json, type);
      if (read == null) {
        throw MismatchedInputException.from((JsonParser) null, type, "There is nothing.");
      }
      return read;
    } catch (JacksonException e) {
      KNOWN_KEYS.readValue(json, type);
      throw e;
    }
  }

  /// `value` as JSON on one line.
  static String write(Object value) {
    return SOME_KEYS.writeValueAsString(value);
  }

  private static JsonMapper.Builder strict() {
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
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            keys -> keys.withValueInclusion(JsonInclude.Include.NON_ABSENT))
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

  /// The line of `json` at which `error` was noticed, counted from 1.
  static int line(JacksonException error, byte[] json) {
    if (error instanceof UnrecognizedPropertyException) {
      return line(pointer(error.getPath()), json);
    }
    return Math.max(1, error.getLocation() == null ? 1 : error.getLocation().getLineNr());
  }

  /// The line of `json` in which the value at `pointer` begins, counted from 1.
  ///
  /// Jackson notices an unknown key only at the end of its object, so the key is looked up again.
  static int line(JsonPointer pointer, byte[] json) {
    try (JsonParser tokens = KNOWN_KEYS.createParser(json)) {
      while (tokens.nextToken() != null) {
        if (tokens.streamReadContext().pathAsPointer().equals(pointer)) {
          return tokens.currentTokenLocation().getLineNr();
        }
      }
    }
    return 1;
  }

  /// The line of `json` in which each object begins, counted from 1, by the way to it.
  static Map<JsonPointer, Integer> lines(byte[] json) {
    var lines = new HashMap<JsonPointer, Integer>();
    try (JsonParser tokens = KNOWN_KEYS.createParser(json)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          lines.put(
              tokens.streamReadContext().pathAsPointer(),
              tokens.currentTokenLocation().getLineNr());
        }
      }
    }
    return lines;
  }

  private static JsonPointer pointer(List<JacksonException.Reference> path) {
    var pointer = JsonPointer.empty();
    for (var step : path) {
      pointer =
          step.getPropertyName() == null
              ? pointer.appendIndex(step.getIndex())
              : pointer.appendProperty(step.getPropertyName());
    }
    return pointer;
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
