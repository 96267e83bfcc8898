package app.connote.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionTest {
  private static final Set<String> FIELDS =
      Set.of("first_name", "event", "when", "topic", "their_company", "role", "my_name");

  /// One case of `conversions.txt`.
  record Case(String name, String from, String to, List<String> marks) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return SpecCase.blocks("conversions.txt").map(ConversionTest::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSpecHolds(Case spec) {
    Conversion conversion = Conversion.of(spec.from, FIELDS);

    assertThat(conversion.result()).isEqualTo(spec.to);
    assertThat(conversion.marks().stream().map(mark -> told(mark, conversion)))
        .isEqualTo(spec.marks);
    assertThat(Template.problems(conversion.result(), FIELDS)).isEmpty();
  }

  @Test
  void theSpecIsRead() {
    assertThat(cases()).hasSizeGreaterThan(60).extracting(Case::name).doesNotHaveDuplicates();
  }

  @Test
  void theFieldThatTheRelationshipHasIsTaken() {
    assertThat(Conversion.of("[Company]", Set.of("company")).result()).isEqualTo("{{company}}");
    assertThat(Conversion.of("[Role]", Set.of("new_role")).result()).isEqualTo("{{new_role}}");
    assertThat(Conversion.of("[Name]", Set.of()).result()).isEqualTo("[Name]");
  }

  @Test
  void aVeryLongTextIsConvertedInAMoment() {
    for (String piece :
        List.of("{", "[", "{[", "{{a", "[a|", "}", "{a|b}", "\\x", "{{a|\\}", "%a")) {
      String text = piece.repeat(20_000 / piece.length());
      assertThat(Conversion.of(text, FIELDS).source()).isEqualTo(text);
    }
  }

  private static String told(Converted mark, Conversion conversion) {
    String fate =
        switch (mark) {
          case Converted.Field(Span _, Span _, String field) -> "field " + field;
          case Converted.Fallback(Span _, Span _, String field, String fallback) ->
              "fallback " + field + " " + fallback;
          case Converted.Alternatives(Span _, Span _, int count) -> "alternatives " + count;
          case Converted.Kept kept ->
              "kept " + kept.name() + kept.nearest().map(each -> ", near " + each).orElse("");
          case Converted.Escaped _ -> "escaped";
          case Converted.Dropped _ -> "dropped";
        };
    return mark.from().of(conversion.source())
        + " → "
        + fate
        + " → "
        + mark.to().of(conversion.result());
  }

  private static Case of(String block) {
    String name = "";
    String from = "";
    String to = "";
    var marks = new ArrayList<String>();
    for (String line : block.lines().toList()) {
      String value = line.replaceFirst("^[a-z=]+:? ", "").replace('⏎', '\n');
      switch (line.replaceFirst(" .*", "")) {
        case "==" -> name = value;
        case "from:" -> from = value;
        case "to:" -> to = value;
        case "mark:" -> marks.add(value);
        default -> throw new IllegalStateException("conversions.txt: " + line);
      }
    }
    return new Case(name, from, to.isEmpty() ? from : to, List.copyOf(marks));
  }
}
