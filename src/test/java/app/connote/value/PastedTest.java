package app.connote.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PastedTest {
  static final List<List<String>> LINES =
      List.of(
          List.of("Priya", "Priya"),
          List.of("  Priya  ", "Priya"),
          List.of("Priya\tSharma", "Priya Sharma"),
          List.of("Priya\r\n Sharma\n", "Priya Sharma"),
          List.of("Priya\u00A0\u2009Sharma", "Priya Sharma"),
          List.of("Priya\u2028Sharma", "Priya Sharma"),
          List.of("Pri\u200Bya\uFEFF", "Priya"),
          List.of("soft\u00ADly", "softly"),
          List.of("\u202BPriya\u202C", "Priya"),
          List.of("“O’Neil”", "“O’Neil”"),
          List.of("می\u200Cشود", "می\u200Cشود"),
          List.of("👩\u200D💻", "👩\u200D💻"));

  @ParameterizedTest
  @FieldSource("LINES")
  void aValueBecomesOneTidyLine(List<String> pair) {
    assertThat(Pasted.line(pair.getFirst())).isEqualTo(pair.getLast());
  }

  @Test
  void everyKindOfLineBreakInANoteIsOne() {
    assertThat(Pasted.lines("a\r\nb\rc\nd\u000Be\u2028f\u2029g\u0085h\n\ni"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\n\ni");
  }

  @Test
  void nothingElseOfANoteIsChanged() {
    String note = "Hi  Priya,\t“so” it’s\u00A0👩\u200D💻 – ";

    assertThat(Pasted.lines(note)).isEqualTo(note);
  }

  @Property
  void tidyingTwiceIsTidyingOnce(@ForAll String text) {
    String line = Pasted.line(text);

    assertThat(Pasted.line(line)).isEqualTo(line);
    assertThat(Pasted.lines(Pasted.lines(text))).isEqualTo(Pasted.lines(text));
  }

  @Property
  void noLetterIsLost(@ForAll String text) {
    assertThat(letters(Pasted.line(text))).isEqualTo(letters(text));
    assertThat(letters(Pasted.lines(text))).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
