package app.connote.proof;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/// The models by which LanguageTool tells verbs from nouns and finds words that belong together:
/// more than half of the memory it takes, kept in fields that it never empties.
final class Models {
  private static final List<String> FIELDS = List.of("tokenModel", "posModel", "chunkerModel");

  private Models() {}

  /// Empties those fields. LanguageTool reads the models again when it is loaded anew.
  static void forget() {
    try {
      for (String name : FIELDS) {
        field(EnglishChunker.class, name).set(null, null);
      }
      if (field(MultiWordChunker.class, "chunkerCache").get(null) instanceof Map<?, ?> cache) {
        cache.clear();
      }
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("LanguageTool keeps its models elsewhere now.", changed);
    }
  }

  private static Field field(Class<?> owner, String name) throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
