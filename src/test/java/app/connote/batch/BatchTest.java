package app.connote.batch;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.lint.Skeleton;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final Catalog CATALOG = BuiltInPack.read();
  private static final Composer COMPOSER =
      new Composer(CATALOG, new Linter(Rules.ALL, BuiltInPhrases.read()));
  private static final Relationship MET = CATALOG.relationship("met-at-event").orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  private static final Header HEADER = new Header(List.of("First Name", "Event", "Topic", "Email"));

  private final List<QueueEntry> entries = new ArrayList<>();

  @Test
  void everyPersonGetsANoteThatFitsAndSaysWhoTheyAre() {
    Summary summary = run(person(2, "Ann", "DevConf"), person(4, "Bo", "DevConf"));

    assertThat(summary.drafted()).isEqualTo(2);
    assertThat(summary.finished()).isTrue();
    assertThat(entries).extracting(QueueEntry::line).containsExactly(2, 4);
    assertThat(entries).extracting(QueueEntry::person).containsExactly("Ann", "Bo");
    assertThat(texts()).allMatch(text -> text.length() <= Account.FREE.characters());
    assertThat(texts().getFirst()).contains("Ann").contains("DevConf");
  }

  @Test
  void ofAWholeNameTheFirstNameIsTaken() {
    People people = people("Name", "Event");

    assertThat(people.facts(List.of("Dr. Amara Adeyemi, PhD", "x")).value("first_name"))
        .contains("Amara");
    assertThat(people.facts(List.of("SHARMA, Priya", "x")).value("first_name")).contains("Priya");
    assertThat(people.facts(List.of("Jean-Luc", "x")).value("first_name")).contains("Jean-Luc");
    assertThat(people.facts(List.of("Prof. Ek", "x")).value("first_name")).contains("Prof. Ek");
  }

  @Test
  void aFirstNameIsLeftAsItStands() {
    People people = people("First Name", "Event");

    assertThat(people.facts(List.of("Mary Ann", "x")).value("first_name")).contains("Mary Ann");
  }

  @Test
  void aDayIsSaidAsPeopleSayIt() {
    People people = people("First Name", "Event", "Date");

    assertThat(people.facts(List.of("Bo", "x", "2026-11-17")).value("when")).contains("yesterday");
    assertThat(people.facts(List.of("Bo", "x", "3 Nov 2026")).value("when"))
        .contains("two weeks ago");
    assertThat(people.facts(List.of("Bo", "x", "11/17/2026")).value("when")).contains("yesterday");
    assertThat(people.facts(List.of("Bo", "x", "11/3/2026")).value("when")).contains("11/3/2026");
    assertThat(people.facts(List.of("Bo", "x", "in spring")).value("when")).contains("in spring");
  }

  @Test
  void aDayThatIsTheSameForAllIsSaidAsPeopleSayItToo() {
    run(new Facts(Map.of("when", "2026-11-17")), person(2, "Ann", "DevConf"));

    assertThat(entries.getFirst().facts().value("when")).contains("yesterday");
  }

  @Test
  void fortyPeopleGetManyWordingsOfWhichNoTwoInARowAreMuchAlike() {
    run(crowd(40));

    var skeletons = entries.stream().map(BatchTest::skeleton).toList();
    assertThat(new HashSet<>(skeletons)).hasSizeGreaterThan(20);
    for (int at = 1; at < skeletons.size(); at++) {
      var common = new HashSet<>(skeletons.get(at));
      common.retainAll(skeletons.get(at - 1));
      assertThat(common.size()).isLessThanOrEqualTo(skeletons.get(at).size() * 3 / 4);
    }
  }

  @Test
  void noWordingIsWornOutBeforeTheOthers() {
    run(crowd(400));

    var uses =
        entries.stream().collect(Collectors.groupingBy(BatchTest::skeleton, Collectors.counting()));
    assertThat(uses.values()).allMatch(count -> count <= 40);
  }

  @Test
  void theSameRowsGiveTheSameEntries() {
    run(crowd(200));
    var before = List.copyOf(entries);
    entries.clear();
    run(crowd(200));

    assertThat(entries).isEqualTo(before);
  }

  @Test
  void whatIsWrongWithARowIsToldWithItsLine() {
    var broken = new Row.Broken(7, List.of("Zoë", "", "", ""), Problem.duplicate(1));
    Summary summary =
        run(new Row.Blank(2), person(3, " ", "DevConf"), person(4, "Ann", "x".repeat(201)), broken);

    assertThat(entries)
        .extracting(entry -> entry.line() + " " + reason(entry))
        .containsExactly(
            "3 “First name” is empty; fill it in.",
            "4 “Event” has 201 characters, and a whole note may have 200; shorten it.",
            "7 The same person stands in line 1; keep one of the two.");
    assertThat(summary.blank()).isEqualTo(1);
    assertThat(summary.refused()).isEqualTo(3);
    assertThat(summary.people()).isEqualTo(3);
    assertThat(summary.drafted()).isZero();
  }

  @Test
  void aPersonWhoFitsNoNoteIsToldWhy() {
    run(person(2, "Ann", "x".repeat(190)));

    assertThat(reason(entries.getFirst())).contains("shorten");
    assertThat(entries.getFirst().outcome())
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.NO_NOTE));
  }

  @Test
  void theSameAddressIsTheSamePersonInWhateverCase() {
    run(
        row(2, "Ann", "DevConf", "", "ann@example.org"),
        row(3, "Anne", "PlantConf", "", " ANN@example.org "),
        row(4, "Ann", "DevConf", "", "other@example.org"));

    assertThat(entries.get(1).outcome()).isEqualTo(new Outcome.Refused(Problem.duplicate(2)));
    assertThat(texts()).hasSize(2);
  }

  @Test
  void withoutAnAddressTheWholeRowMustBeTheSame() {
    run(person(2, "Ann", "DevConf"), person(3, "Ann", "PlantConf"), person(4, "ann", " DevConf"));

    assertThat(texts()).hasSize(2);
    assertThat(entries.get(2).outcome()).isEqualTo(new Outcome.Refused(Problem.duplicate(2)));
  }

  @Test
  void whatIsCommonToAllFillsWhatARowLeavesEmpty() {
    run(new Facts(Map.of("event", "PlantConf")), person(2, "Ann", ""), person(3, "Bo", "DevConf"));

    assertThat(texts().getFirst()).contains("PlantConf");
    assertThat(texts().getLast()).contains("DevConf").doesNotContain("PlantConf");
  }

  @Test
  void itStopsWhenToldToAndSaysSo() {
    Summary summary =
        batch(Facts.NONE)
            .run(List.of(crowd(500)).iterator(), entries::add, () -> entries.size() >= 64);

    assertThat(summary.finished()).isFalse();
    assertThat(entries).hasSizeBetween(64, 128);
  }

  @Test
  void notesWithFindingsAreCountedByTheirWorst() {
    var flagged =
        new Summary(
            9,
            0,
            Map.of(),
            Map.of(Severity.ERROR, 1, Severity.WARNING, 2, Severity.ADVICE, 4),
            true);

    assertThat(flagged.flaggedAtLeast(Severity.ERROR)).isEqualTo(1);
    assertThat(flagged.flaggedAtLeast(Severity.WARNING)).isEqualTo(3);
    assertThat(flagged.flaggedAtLeast(Severity.ADVICE)).isEqualTo(7);
    assertThat(new FindingCount(0, 2, 1).worst()).contains(Severity.WARNING);
    assertThat(FindingCount.NONE.worst()).isEmpty();
  }

  private Summary run(Row... rows) {
    return run(Facts.NONE, rows);
  }

  private Summary run(Facts common, Row... rows) {
    return batch(common).run(Arrays.asList(rows).iterator(), entries::add, () -> false);
  }

  private static Batch batch(Facts common) {
    Columns columns = Columns.guess(HEADER, MET).with(2, "topic");
    var people = new People(MET, Account.FREE, columns, common, TODAY);
    return new Batch(people, new Scribe(COMPOSER, MET, Account.FREE));
  }

  private static People people(String... columns) {
    var header = new Header(List.of(columns));
    return new People(MET, Account.FREE, Columns.guess(header, MET), Facts.NONE, TODAY);
  }

  private List<String> texts() {
    return entries.stream()
        .map(QueueEntry::outcome)
        .filter(Outcome.Drafted.class::isInstance)
        .map(outcome -> ((Outcome.Drafted) outcome).text())
        .toList();
  }

  private static String reason(QueueEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Refused(Problem problem) -> problem.reason();
      case Outcome.Drafted _ -> "";
    };
  }

  private static Set<Integer> skeleton(QueueEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Drafted note -> Skeleton.of(new Note(note.text()), entry.facts());
      case Outcome.Refused _ -> Set.of();
    };
  }

  private static Row[] crowd(int people) {
    return IntStream.range(0, people)
        .mapToObj(
            at -> row(at + 2, "Ann" + (char) ('a' + at % 26), "DevConf", "testing", at + "@x"))
        .toArray(Row[]::new);
  }

  private static Row person(int line, String name, String event) {
    return row(line, name, event, "", "");
  }

  private static Row row(int line, String... cells) {
    return new Row.Filled(line, List.of(cells));
  }
}
