package app.connote.store;

import app.connote.compose.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The relationships and templates that come with the program.
public final class BuiltInPack {
  private static final String PLACE = "/app/connote/pack/built-in.json";

  private BuiltInPack() {}

  /// The catalog that comes with the program. A program built without one, or with one that cannot
  /// be read, is broken, so that is an [IllegalStateException] saying what is wrong.
  public static Catalog read() {
    try (InputStream pack = BuiltInPack.class.getResourceAsStream(PLACE)) {
      if (pack == null) {
        throw new IllegalStateException("The program has no built-in pack: install it again.");
      }
      Catalog catalog = PackReader.read(pack);
      return new Catalog(
          catalog.relationships(), catalog.templates().stream().map(Spellings.bothWays()).toList());
    } catch (PackException e) {
      throw new IllegalStateException("The built-in pack cannot be used. " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
