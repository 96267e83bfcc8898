package app.connote.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConversionPropertiesTest {
  private static final Set<String> FIELDS = Set.of("first_name", "event", "topic");

  @Property(tries = 20_000)
  void theResultCompilesUnlessItBreaksABound(@ForAll("pasted") String text) {
    String result = Conversion.of(text, FIELDS).result();

    assertThat(Template.problems(result, FIELDS))
        .allMatch(
            problem ->
                problem.message().matches("(?s).*(one too many|more than 256|is empty|fit\\.).*"),
            result);
  }

  @Property(tries = 20_000)
  void convertingTwiceIsConvertingOnce(@ForAll("pasted") String text) {
    String once = Conversion.of(text, FIELDS).result();

    assertThat(Conversion.of(once, FIELDS).result()).isEqualTo(once);
  }

  @Property(tries = 5_000)
  void everythingBetweenTheMarksSurvivesInItsOrder(@ForAll("pasted") String text) {
    Conversion conversion = Conversion.of(text, FIELDS);

    assertThat(between(text, conversion.marks().stream().map(Converted::from).toList()))
        .isEqualTo(
            between(conversion.result(), conversion.marks().stream().map(Converted::to).toList()));
  }

  @Property(tries = 5_000)
  void plainWordsStayAsTheyAre(@ForAll("plain") String text) {
    assertThat(Conversion.of(text, FIELDS)).isEqualTo(new Conversion(text, text, List.of()));
  }

  @Property(tries = 5_000)
  void whatIsOursStaysAsItIs(@ForAll("ours") String text) {
    String source = Template.problems(text, FIELDS).isEmpty() ? text : "{{event}}";

    assertThat(Conversion.of(source, FIELDS).result()).isEqualTo(source);
  }

  /// The words of `text` outside `spans`, some of which hold others; where alternatives are told
  /// of, only their own marks are left out.
  private static String between(String text, List<Span> spans) {
    var left = new ArrayList<String>();
    for (int at = 0; at < text.length(); at++) {
      int place = at;
      if (spans.stream().noneMatch(span -> span.start() <= place && place < span.end())) {
        left.add(text.substring(at, at + 1));
      }
    }
    return String.join("", left);
  }

  @Provide
  Arbitrary<String> pasted() {
    List<String> pieces =
        pieces(
            "{ } [ ] | \\ {{ }} {{{ }}} [[ ]] < > << >> % %% # __ $ *| |* ${ {! {% %} {} [] :"
                + " default: \" ' [Name] {firstName} {{zebra}} first_name name Event zebra"
                + " {{first_name}} {{topic|x}} {a|b} [c|d] {HR|x} <b> <br> or , fallback= FNAME");
    return Arbitraries.oneOf(
        Arbitraries.of(with(pieces, " ", "\n", "word ", ". ", "\uD800", "é", "1"))
            .list()
            .ofMaxSize(25)
            .map(all -> String.join("", all)),
        Arbitraries.strings().all().ofMaxLength(60),
        Arbitraries.strings().withChars("{}[]|\\<>%#_$*aN \"'").ofMaxLength(30));
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars(" .,;:!?'\"()’“”–-&@/+=é\n")
        .ofMaxLength(120);
  }

  @Provide
  Arbitrary<String> ours() {
    return Arbitraries.of(
            with(
                pieces("{{first_name}} {{topic|tests}} {a|b} |} | } \\{ \\| word . a(n)"),
                "{ ",
                "{ I liked {{topic}}.|}",
                "{{{event}}|there}",
                " "))
        .list()
        .ofMaxSize(15)
        .map(all -> String.join("", all));
  }

  private static List<String> pieces(String text) {
    return Arrays.stream(text.split(" ", -1)).collect(Collectors.toList());
  }

  private static List<String> with(List<String> pieces, String... more) {
    pieces.addAll(List.of(more));
    return pieces;
  }
}
