package app.connote.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.lint.Finding;
import app.connote.lint.Proofreader;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.English;
import app.connote.note.Facts;
import app.connote.note.Note;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With the real LanguageTool; the English changes late, because loading another takes seconds.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProofreadersTest {
  private static final Facts NOTHING = Facts.NONE;

  @Test
  @Order(1)
  void whatIsFilledInIsNeverMisspelt() {
    var facts =
        new Facts(
            Map.of(
                "first_name", "Jörgensine",
                "event", "the Harborfront Robotix Meet",
                "their_company", "tidelwerx",
                "topic", "kelp-farmng"));
    String text =
        "Hi Jorgensine, tidelwerx's stand at the harborfront robotix meet was fun, and so was your"
            + " talk on kelp-farmng. My own farmng is smaller.";

    assertThat(found(american(), text, facts)).isEmpty();
    assertThat(found(american(), text, NOTHING)).isNotEmpty();
  }

  @ParameterizedTest
  @Order(1)
  @ValueSource(
      strings = {
        "I met Oyelarin and Wiremoo at the market.",
        "We met. Oyelarin, your map was a delight.",
        "I work at LoRaWurks with the KPTX team.",
        "My sister-in-law Annelieske drew the map.",
      })
  void aCapitalisedWordThatMayBeANameIsLeftAlone(String text) {
    assertThat(found(american(), text, NOTHING)).isEmpty();
  }

  @Test
  @Order(1)
  void whatThePersonHasAddedIsSpeltWell() {
    String text = "I paint beleivers and belivers' boats.";
    var taught = Shared.PROOFREADERS.of(English.AMERICAN, List.of("Beleivers", "belivers'"));

    assertThat(found(american(), text, NOTHING)).containsExactly("beleivers", "belivers");
    assertThat(found(taught, text, NOTHING)).isEmpty();
  }

  @Test
  @Order(1)
  void placesAreCountedFromTheBeginningOfTheNote() {
    String text = "Hi Priya,\n\nIt was a treat 🎉. I has read your artical.\n\nBest, Bo";

    assertThat(found(american(), text, NOTHING)).containsExactly("has", "artical");
  }

  @Test
  @Order(1)
  void howThingsAreSaidIsAMatterOfTaste() {
    String text =
        "I row. I sail.  I surf , I ski and and i dive - very often.\n\nbest\nSo if you like,"
            + " connect";

    assertThat(found(american(), text, NOTHING)).isSubsetOf("i");
  }

  @Test
  @Order(1)
  void anEmptyNoteAndOneThatIsNoneHaveNoFindings() {
    assertThat(found(american(), "", NOTHING)).isEmpty();
    assertThat(found(american(), " \n", NOTHING)).isEmpty();
    assertThat(found(american(), "I has red it. ".repeat(300), NOTHING)).isEmpty();
  }

  @Test
  @Order(1)
  void nothingIsPrinted() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var said = new ByteArrayOutputStream();
    try (var into = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(into);
      System.setErr(into);
      found(american(), "I has recieved nothing that should be printed.", NOTHING);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /// LanguageTool is built against these too; none may be missed, and none may creep back in.
  @ParameterizedTest
  @Order(1)
  @ValueSource(
      strings = {
        "io.grpc.Channel",
        "io.micrometer.core.instrument.MeterRegistry",
        "io.prometheus.client.Counter",
        "io.opentelemetry.api.trace.Span",
        "io.github.resilience4j.circuitbreaker.CircuitBreaker",
        "com.google.protobuf.Message",
        "org.apache.lucene.index.IndexReader",
        "com.optimaize.langdetect.LanguageDetector",
        "com.fasterxml.jackson.databind.ObjectMapper",
      })
  void whatOnlyServersNeedIsNotThere(String name) {
    assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  @Order(1)
  void aSpellingOfTheOtherEnglishIsNamed() {
    var note = new Note("We share an honour.");

    assertThat(american().proofread(note, context(NOTHING)))
        .extracting(Finding::message)
        .containsExactly(
            "Write “honor”, or choose British English in Settings: “honour” is its spelling.");
  }

  @Test
  @Order(2)
  void britishSpellingIsRightInBritishEnglish() {
    String british = "Our favourite programme is about the colour of harbours.";
    String american = "Our favorite program is about the color of harbors.";
    assertThat(found(american(), british, NOTHING)).contains("favourite", "colour", "harbours");
    assertThat(found(american(), american, NOTHING)).isEmpty();

    var inBritish = Shared.PROOFREADERS.of(English.BRITISH, List.of());
    assertThat(found(inBritish, british, NOTHING)).isEmpty();
    assertThat(found(inBritish, american, NOTHING)).contains("favorite", "color", "harbors");
  }

  @Test
  @Order(3)
  void whatIsReleasedComesBackWhenItIsAskedFor() {
    found(american(), "It is loaded.", NOTHING);
    long loaded = used();

    Shared.PROOFREADERS.release();

    assertThat(loaded - used()).as("bytes given back").isGreaterThan(50_000_000);
    assertThat(found(american(), "I has come back.", NOTHING)).containsExactly("has");
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Proofreader american() {
    return Shared.american();
  }

  private static Context context(Facts facts) {
    return new Context(Optional.empty(), Audience.FIRST_CONTACT, Account.PREMIUM, facts);
  }

  private static List<String> found(Proofreader proofreader, String text, Facts facts) {
    return proofreader.proofread(new Note(text), context(facts)).stream()
        .map(Finding::span)
        .map(span -> span.of(text))
        .toList();
  }
}
