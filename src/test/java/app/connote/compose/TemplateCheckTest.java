package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.TemplateReport.Unusable;
import app.connote.compose.TemplateReport.Usable;
import app.connote.lint.Linter;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateCheckTest {
  private static final String SIXTEEN = "{a|b}".repeat(4);

  private final TemplateCheck check = new TemplateCheck(Situations.LINTER);

  @Test
  void everyWordingOfEveryChoiceOfTheFactsIsLookedAt() {
    var report = usable("Hi {{first_name}}, {hello|welcome}{ {{when}}|}{ and {{topic}}|}.");

    assertThat(report.fillings())
        .extracting(filling -> String.join(" ", filling.facts().values().keySet()))
        .containsExactlyInAnyOrder(
            "event first_name topic when",
            "event first_name topic",
            "event first_name when",
            "event first_name");
    assertThat(report.wordings()).isEqualTo(8 + 4 + 4 + 2);
    assertThat(report.checked()).isEqualTo(18);
    assertThat(report.complete()).isTrue();
  }

  @Test
  void factsThatTheTemplateDoesNotMentionMakeNoDifference() {
    assertThat(usable("Hi {{first_name}}.").fillings()).hasSize(1);
  }

  @Test
  void theShortestAndTheLongestNoteAreMeasured() {
    var report = usable("Hi {{first_name}}{ {{when}}|}{ " + "x".repeat(192) + "|}.");

    assertThat(report.shortest()).hasValue("Hi Priya.".length());
    assertThat(report.longest()).hasValue("Hi Priya last week .".length() + 192);
    assertThat(report.tooLong(Account.FREE)).isEqualTo(3);
    assertThat(report.tooLong(Account.PREMIUM)).isZero();
  }

  @Test
  void choicesOfFactsThatGiveNoNoteOrNoneThatFitsAreNamed() {
    var report = usable("Hi {{first_name}}, {{topic}}{ {{when}} " + "x".repeat(200) + "|.}");
    assertThat(report.silent())
        .extracting(filling -> filling.facts().has("topic"))
        .containsExactly(false, false);
    assertThat(report.unfit(Account.FREE)).isEmpty();

    var long201 = usable("x".repeat(201));
    assertThat(long201.silent()).isEmpty();
    assertThat(long201.unfit(Account.FREE)).hasSize(1);
    assertThat(long201.unfit(Account.PREMIUM)).isEmpty();
  }

  @Test
  void aTemplateThatNeverMakesANoteHasNoLength() {
    var report = usable("...");
    assertThat(report.shortest()).isEmpty();
    assertThat(report.longest()).isEmpty();
  }

  @Test
  void whatIsFoundInManyNotesIsToldOnce() {
    var report = usable("{Hi|Hello} {me@example.org, me@example.org|you}{ {{when}}|}.");

    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.finding().rule()).isEqualTo("contact-details");
              assertThat(finding.words()).isEqualTo("me@example.org");
              assertThat(finding.notes()).isEqualTo(6);
              assertThat(finding.example().text())
                  .isEqualTo("Hi me@example.org, me@example.org last week.");
            });
  }

  @Test
  void everyUnknownFieldIsNamedWithItsPlace() {
    String source = "Hi {{ frist_name }}, {{event}} {{zebra}}";

    assertThat(check.check(source, Situations.MET, (_, _) -> true))
        .isInstanceOfSatisfying(
            Unusable.class,
            report -> {
              assertThat(report.problems())
                  .extracting(problem -> problem.span().of(source))
                  .containsExactly("frist_name", "zebra");
              assertThat(report.problems().getFirst().message())
                  .contains("Did you mean “first_name”?");
            });
  }

  @Test
  void aWrongMarkIsNamedBesideTheUnknownFields() {
    assertThat(problems("{{zebra}} and {good")).hasSize(2);
    assertThat(problems("good|great"))
        .extracting(problem -> problem.span().start())
        .containsExactly(4);
    assertThat(problems(" ")).hasSize(1);
    assertThat(problems("{{zebra}}".repeat(500))).hasSize(1);
  }

  @Test
  void whoeverWaitsHearsHowFarItIsAndMayStopIt() {
    var heard = new ArrayList<String>();
    var report =
        (Usable)
            check.check(
                "{{first_name}}{ {{when}}|}{ {{topic}}|}",
                Situations.MET,
                (done, all) -> {
                  heard.add(done + " of " + all);
                  return done < 2;
                });

    assertThat(heard).containsExactly("0 of 4", "1 of 4", "2 of 4");
    assertThat(report.fillings()).hasSize(2);
    assertThat(report.complete()).isFalse();
  }

  @Test
  void whereThereAreTooManyNotesThatIsSaid() throws Exception {
    var met = relationship(6);
    var every = new StringBuilder(SIXTEEN + "{a|b}{a|b}{a|b}");
    met.fields().forEach(field -> every.append("{{").append(field.id()).append("|x}}"));
    var report = (Usable) check.check(every.toString(), met, (_, _) -> true);

    assertThat(report.fillings()).hasSize(64);
    assertThat(report.wordings()).isEqualTo(64 * 128);
    assertThat(report.complete()).isTrue();

    var more = (Usable) check.check(every + "{a|b}", met, (_, _) -> true);
    assertThat(more.wordings()).isEqualTo(64 * 256);
    assertThat(more.checked()).isEqualTo(TemplateCheck.MOST_NOTES);
    assertThat(more.complete()).isFalse();
  }

  @Test
  void whereThereAreTooManyOptionalFactsThatIsSaid() {
    var met = relationship(12);
    var every = new StringBuilder("Hi");
    met.fields().forEach(field -> every.append(" {{").append(field.id()).append("|x}}"));
    var report =
        (Usable)
            new TemplateCheck(new Linter(List.of(), Vocabulary.EMPTY))
                .check(every.toString(), met, (_, _) -> true);

    assertThat(report.fillings()).hasSize(1 << Fillings.MOST_CHOSEN);
    assertThat(report.complete()).isFalse();
  }

  private static Relationship relationship(int optional) {
    var fields =
        IntStream.range(0, optional)
            .mapToObj(at -> "f_" + Character.toString('a' + at))
            .map(id -> new Field(id, id, "word", "To try it.", false))
            .toList();
    return new Relationship("met", "Met", "Met", Audience.FIRST_CONTACT, fields);
  }

  private List<TemplateProblem> problems(String source) {
    return ((Unusable) check.check(source, Situations.MET, (_, _) -> true)).problems();
  }

  private Usable usable(String source) {
    return (Usable) check.check(source, Situations.MET, (_, _) -> true);
  }
}
