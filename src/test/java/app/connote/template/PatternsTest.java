package app.connote.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No pattern that is applied to what a writer types can backtrack away: each looks at every
/// character of a hostile text only so often, counted in looks.
class PatternsTest {
  private static final int LENGTH = 4_000;
  private static final int MOST_LOOKS_AT_A_CHARACTER = 40;
  private static final List<String> HOSTILE =
      List.of(
          "a", "A", "Aa", "A.", "a.A.", "1", "18", "8", "\"", "$ ", "é", "e\u0301", "bcd", "uni");

  @ParameterizedTest
  @MethodSource("patterns")
  void itLooksAtEachCharacterOnlySoOften(Field field) throws IllegalAccessException {
    for (Pattern pattern : patterns(field)) {
      for (String unit : HOSTILE) {
        assertThat(looks(pattern, unit.repeat(LENGTH / unit.length()) + "!"))
            .as("%s at %s", pattern, unit)
            .isLessThan(MOST_LOOKS_AT_A_CHARACTER * LENGTH);
      }
    }
  }

  /// The pattern in a static field, or those of all the constants of an enum.
  private static List<Pattern> patterns(Field field) throws IllegalAccessException {
    field.setAccessible(true);
    var patterns = new ArrayList<Pattern>();
    Object[] holders = field.getDeclaringClass().getEnumConstants();
    for (Object holder : Modifier.isStatic(field.getModifiers()) ? new Object[] {field} : holders) {
      patterns.add((Pattern) field.get(holder));
    }
    return patterns;
  }

  @Test
  void aPatternThatBacktracksWouldBeFound() {
    assertThat(looks(Pattern.compile("a*x"), "a".repeat(1_000)))
        .isGreaterThan(MOST_LOOKS_AT_A_CHARACTER * 1_000);
  }

  static Stream<Field> patterns() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.connote.template", "app.connote.note")
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
            .map(JavaField::reflect);
  }

  private static long looks(Pattern pattern, String text) {
    var counted = new Counted(text);
    pattern.matcher(counted).matches();
    var matcher = pattern.matcher(counted);
    while (matcher.find()) {
      assertThat(matcher.end()).isLessThanOrEqualTo(text.length());
    }
    return counted.looks;
  }

  /// A text that counts how often a character of it is looked at.
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
