package app.connote.ui.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.OwnTemplates;
import app.connote.lint.Finding;
import app.connote.note.Facts;
import app.connote.template.TemplateProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchTest {
  private final Shelved desk = new Shelved(OwnTemplates.NONE);
  private final Bench bench = desk.model.bench();

  @Test
  void aTemplateIsReadWithTheExamplesOfItsFields() {
    assertThat(preview().notes())
        .containsExactly(
            "Hi Priya, good to meet you at DevConf.", "Hi Priya, lovely to meet you at DevConf.");
    assertThat(preview().longest()).isEqualTo(40);
  }

  @Test
  void steppingGoesRoundAllWordings() {
    bench.step(1);
    assertThat(preview().note()).contains("lovely");
    bench.step(1);
    assertThat(preview().note()).contains("good");
    bench.step(-1);
    assertThat(preview().note()).contains("lovely");
  }

  @Test
  void theWordingAtHandStaysWhileItIsWritten() {
    bench.step(1);
    desk.model.editing().write("Hi {{first_name}}, {nice|grand} to meet you at {{event}}.");

    assertThat(preview().note()).contains("grand");
    desk.model.editing().write("Hi {{first_name}}.");
    assertThat(preview().note()).isEqualTo("Hi Priya.");
    desk.model.choose("met-2");
    assertThat(preview().at()).isZero();
  }

  @Test
  void itCanBeReadWithWhatIsTypedIntoCompose() {
    bench.sample(false);
    assertThat(preview().notes()).isEmpty();
    assertThat(preview().absence()).contains("“First name” and “Met at an event”", "Compose");

    desk.typed.set(new Facts(Map.of("first_name", "Sanjay", "event", "KubeCon")));
    assertThat(preview().note()).isEqualTo("Hi Sanjay, good to meet you at KubeCon.");

    bench.sample(true);
    assertThat(preview().note()).contains("Priya");
  }

  @Test
  void theWordingAtHandIsChecked() {
    desk.model
        .editing()
        .write("Hi {{first_name}}, write to me at sam@example.org. Shall we connect?");

    assertThat(preview().findings()).extracting(Finding::rule).contains("contact-details");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    desk.model.editing().write("Hi {{frist_name}}, see {{evnt}}.");

    var work = bench.work().get().orElseThrow();
    assertThat(work.problems())
        .extracting(TemplateProblem::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("Did you mean “first_name”?"),
            second -> assertThat(second).contains("Did you mean “event”?"));
    assertThat(work.problems().getFirst().span().start()).isEqualTo(5);
    assertThat(work.preview().absence()).isEqualTo("Put right what is marked.");
  }

  @Test
  void aTemplateFromElsewhereIsConvertedWhenThePersonSaysSo() {
    String source = "Hi [First Name], {good|nice} to see you at %EVENT%. [Hobby]?";
    desk.model.editing().write(source);
    var conversion = bench.work().get().flatMap(Bench.Work::foreign).orElseThrow();

    assertThat(conversion.marks())
        .extracting(each -> ForeignMark.of(each, conversion))
        .contains(
            new ForeignMark("[First Name]", "becomes {{first_name}}", true),
            new ForeignMark("%EVENT%", "becomes {{event}}", true));

    desk.model.editing().convert();
    assertThat(desk.chosen().text().text())
        .startsWith("Hi {{first_name}}, {good|nice} to see you at {{event}}.");
    assertThat(bench.work().get().flatMap(Bench.Work::foreign)).isEmpty();

    desk.model.undo();
    assertThat(desk.chosen().text().text()).isEqualTo(source);
  }

  @Test
  void nothingIsConvertedInOurOwnLanguage() {
    assertThat(bench.work().get().flatMap(Bench.Work::foreign)).isEmpty();
    desk.model.editing().write("Hi {{first_name}}, 100 % [sic] and {{even");
    desk.model.editing().convert();
    assertThat(desk.chosen().text().text()).endsWith("{{even");
  }

  private Preview preview() {
    return bench.work().get().orElseThrow().preview();
  }
}
