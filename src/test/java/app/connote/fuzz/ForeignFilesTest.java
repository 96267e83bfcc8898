package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What others wrote is read or refused, and does no harm. `docs/fuzzing.md` has the long form.
class ForeignFilesTest {
  private static final int TRIES = 60;

  static Stream<Arguments> kept() {
    return Reader.ALL.stream()
        .flatMap(reader -> reader.inputs().stream().map(input -> Arguments.of(reader, input)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("kept")
  void whatIsKeptIsReadOrRefused(Reader reader, Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);

    assertThatCode(() -> reader.call().with(bytes)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @FieldSource("app.connote.fuzz.Reader#ALL")
  void whatIsMadeOfThatIsReadOrRefused(Reader reader) {
    var mutations = new Mutations(reader.inputs().stream().map(ForeignFilesTest::bytes).toList());

    for (int seed = 0; seed < TRIES; seed++) {
      byte[] input = mutations.input(seed);
      assertThatCode(() -> reader.call().with(input))
          .as(() -> Base64.getEncoder().encodeToString(input))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @FieldSource("app.connote.fuzz.Reader#ALL")
  void eachReaderHasInputsToBeginWith(Reader reader) {
    assertThat(reader.inputs()).isNotEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
