package app.connote.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// A value in a JSON document that knows where it stands.
final class JsonPlace {
  private final byte[] json;
  private final JsonPointer pointer;
  private final JsonNode node;

  /// The whole of `json`, which reads as `root`.
  JsonPlace(byte[] json, JsonNode root) {
    this(json, JsonPointer.empty(), root);
  }

  private JsonPlace(byte[] json, JsonPointer pointer, JsonNode node) {
    this.json = json;
    this.pointer = pointer;
    this.node = node;
  }

  /// The value itself.
  JsonNode node() {
    return node;
  }

  /// The way to it from the whole.
  JsonPointer pointer() {
    return pointer;
  }

  /// The line it stands in, from 1.
  int line() {
    return StrictJson.line(pointer, json);
  }

  /// Its key in the object around it.
  String name() {
    return pointer.last() == null ? "" : pointer.last().getMatchingProperty();
  }

  /// The text it is; empty where it is none.
  String text() {
    return node.isString() ? node.stringValue() : "";
  }

  /// Its member called `name`, if there is one.
  Optional<JsonPlace> child(String name) {
    return Optional.ofNullable(node.get(name)).map(each -> member(name, each));
  }

  /// All its members, in order; none where it is no object.
  List<JsonPlace> members() {
    return node.propertyStream().map(each -> member(each.getKey(), each.getValue())).toList();
  }

  /// All its elements, in order; none where it is no list.
  List<JsonPlace> elements() {
    return IntStream.range(0, node.isArray() ? node.size() : 0)
        .mapToObj(index -> new JsonPlace(json, pointer.appendIndex(index), node.get(index)))
        .toList();
  }

  private JsonPlace member(String name, JsonNode value) {
    return new JsonPlace(json, pointer.appendProperty(name), value);
  }
}
