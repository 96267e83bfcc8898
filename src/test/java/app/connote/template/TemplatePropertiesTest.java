package app.connote.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.connote.note.Facts;
import app.connote.value.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TemplatePropertiesTest {
  private static final Set<String> FIELDS = Set.of("first_name", "event", "topic");
  private static final Pattern UNTIDY =
      Pattern.compile(
          "[ \\t]{2}|\\n{3}|^\\s|\\s$| \\n|\\n | [,;!?](\\s|$)| \\.(\\s|$)|[,;:]\\s*[,;.!?]"
              + "|(?<!\\.)\\.\\.(?!\\.)|!!|\\?\\?|!\\.|\\?\\.|\\{|\\}|\\|");
  private static final Pattern SMALL_START =
      Pattern.compile("(^|(?<!\\.)[.!?][”\"]? |\\n)“?[a-z]+\\b");

  @Property(tries = 5_000)
  void anySourceCompilesOrFailsAtAPlaceInsideIt(@ForAll("hostile") String source) {
    try {
      assertThat(Template.compile(source, FIELDS).source()).isEqualTo(source);
    } catch (TemplateException e) {
      assertThat(e.place()).isBetween(0, Math.max(0, source.length() - 1));
      assertThat(e).hasMessageMatching("(?s)\\S.*[.?]");
    }
  }

  @Property(tries = 2_000)
  void fillingIsTotalAndDeterministic(
      @ForAll("sound") String source, @ForAll("anyFacts") Map<String, String> values)
      throws TemplateException {
    var facts = new Facts(values);
    List<String> texts = compiled(source).fill(facts);
    assertThat(compiled(source).fill(facts)).isEqualTo(texts).doesNotHaveDuplicates();
    assertThat(compiled(source).first(facts)).isEqualTo(texts.stream().findFirst());
  }

  @Property(tries = 2_000)
  void outlinesGiveTheTextsThatFillingGivesAndKnowTheirLengthBefore(
      @ForAll("sound") String source, @ForAll("anyFacts") Map<String, String> values)
      throws TemplateException {
    var facts = new Facts(values);
    Outlines outlines = compiled(source).outlines(Values.of(facts));
    var texts =
        IntStream.range(0, outlines.size())
            .filter(outlines::allows)
            .peek(at -> assertThat(isWithinItsExtent(outlines, at)).isTrue())
            .mapToObj(outlines::text)
            .filter(text -> !text.isEmpty())
            .distinct();
    assertThat(texts).containsExactlyElementsOf(compiled(source).fill(facts));
  }

  private static boolean isWithinItsExtent(Outlines outlines, int at) {
    String text = outlines.text(at);
    Extent extent = outlines.extent(at);
    return text.isEmpty() || (extent.least() <= text.length() && text.length() <= extent.most());
  }

  @Property(tries = 2_000)
  void fillingIsTidyForEverySubsetOfTheFields(@ForAll("sound") String source)
      throws TemplateException {
    var template = compiled(source);
    for (int subset = 0; subset < 8; subset++) {
      assertThat(template.fill(plainFacts(subset)))
          .allSatisfy(
              text -> {
                assertThat(text).doesNotContainPattern(UNTIDY);
                assertThat(text).doesNotContainPattern(SMALL_START);
              });
    }
  }

  @Property(tries = 2_000)
  void aTemplateAppliesOnlyWhereItsRequiredFieldsAreFilled(@ForAll("sound") String source)
      throws TemplateException {
    var template = compiled(source);
    for (int subset = 0; subset < 8; subset++) {
      var facts = plainFacts(subset);
      if (!template.required().stream().allMatch(facts::has)) {
        assertThat(template.fill(facts)).isEmpty();
      }
    }
    assertThat(template.fields()).containsAll(template.required());
  }

  @Property
  void noValueBreaksTheText(@ForAll("anyText") String value) throws TemplateException {
    var template = compiled("I like {{topic|tests}} a lot, and a(n) {{topic|test}}.");
    assertThat(template.fill(new Facts(Map.of("topic", value))))
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).doesNotContain("\n").doesNotContain("  "));
  }

  @Property
  void aNameKeepsItsLetters(@ForAll("anyText") String name) {
    assertThatCode(() -> Names.cased(name)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "{",
            "}",
            "{{",
            "}}",
            "{{{",
            "|",
            "\\",
            "a(n)",
            "A(n)",
            "first_name",
            "{{topic}}",
            "{{event|x}}",
            " ",
            "\n",
            "word",
            ".",
            "\uD800",
            "👋",
            "\0",
            "{a|",
            "{|",
            "|}");
    return Arbitraries.oneOf(
        piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces)), anyText(), sound());
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().all().ofMaxLength(80);
  }

  /// Templates that compile, but for those with too many wordings.
  @Provide
  Arbitrary<String> sound() {
    return parts(3).filter(source -> !source.isBlank());
  }

  private static Arbitrary<String> parts(int depth) {
    return part(depth).list().ofMinSize(1).ofMaxSize(depth + 2).map(all -> String.join("", all));
  }

  private static Arbitrary<String> part(int depth) {
    Arbitrary<String> leaf =
        Arbitraries.of(
            " some words",
            " more ",
            ". ",
            ", ",
            "! ",
            "? ",
            " “quoted” ",
            " a(n) thing",
            "\n",
            " {{topic}}",
            " {{first_name|you}} ",
            " {{event}}",
            " {{topic|tests}}.",
            ".",
            " ; ");
    return depth == 0
        ? leaf
        : Arbitraries.frequencyOf(Tuple.of(4, leaf), Tuple.of(1, choice(depth - 1)));
  }

  private static Arbitrary<String> choice(int depth) {
    Arbitrary<String> alternative = Arbitraries.oneOf(Arbitraries.just(""), parts(depth));
    return alternative
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        // A space keeps two opening braces apart, which would begin a field.
        .map(all -> "{ " + String.join("|", all) + "}");
  }

  @Provide
  Arbitrary<Map<String, String>> anyFacts() {
    return Combinators.combine(anyText(), anyText(), anyText())
        .as((name, event, topic) -> Map.of("first_name", name, "event", event, "topic", topic));
  }

  private static Facts plainFacts(int subset) {
    var values = new HashMap<String, String>();
    put(values, subset, 0, "first_name", "mary ann");
    put(values, subset, 1, "event", "devConf");
    put(values, subset, 2, "topic", "machine learning.");
    return new Facts(values);
  }

  private static void put(Map<String, String> into, int subset, int bit, String id, String value) {
    if ((subset & (1 << bit)) != 0) {
      into.put(id, value);
    }
  }

  private static Template compiled(String source) throws TemplateException {
    return soundOnly(source).orElseThrow(AssertionError::new);
  }

  private static Optional<Template> soundOnly(String source) throws TemplateException {
    try {
      return Optional.of(Template.compile(source, FIELDS));
    } catch (TemplateException e) {
      Assume.that(!e.getMessage().contains("wordings"));
      throw e;
    }
  }
}
