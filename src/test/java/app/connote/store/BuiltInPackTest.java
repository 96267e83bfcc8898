package app.connote.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.lint.Skeleton;
import app.connote.compose.TemplateCheck;
import app.connote.compose.WordingFinding;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Proves, note by note, what the built-in pack promises: every template, in every wording, with
/// every subset of its optional facts.
class BuiltInPackTest {
  private static final Catalog PACK = BuiltInPack.read();
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final List<PackNotes> NOTES = PackNotes.of(PACK, Field::example);

  /// The relationships, their required facts and, after the semicolon, their optional ones.
  private static final String RELATIONSHIPS =
      """
      met-at-event: first_name, event; when, topic
      met-just-now: first_name; their_field, topic
      after-conversation: first_name, topic; event, when
      heard-you-speak: first_name, event; topic, my_work
      mutual-connection: first_name, mutual; their_field, mutual_detail
      introduced-by: first_name, mutual; when, topic, my_field
      introduced-you: first_name, other_person; when, their_field
      common-interest: first_name, interest; group, my_interest
      same-group: first_name, group; topic
      same-school: first_name, school; their_company, their_role
      same-industry: first_name, industry; their_company, topic
      admire-work: first_name, their_work; takeaway
      read-your-post: first_name, post; takeaway
      job-change: first_name, new_role; their_company
      not-met: first_name, reason; their_company, found_by
      offer-help: first_name, offer; their_field, their_company
      client-or-partner: first_name, their_company; project
      colleague-elsewhere: first_name, their_team; my_team, project
      seeker-to-recruiter: first_name, role; their_company, requisition, job_board, my_field
      seeker-to-hiring-manager: first_name, role; their_company, their_work, my_field
      seeker-to-employee: first_name, their_company; their_role, my_field, school
      recruiter-to-candidate: first_name, role; skill, detail, my_company
      recruiter-to-past-applicant: first_name, role; when, my_company
      former-colleague: first_name, company; when, memory
      classmate: first_name, school; when, memory
      close-contact: first_name; news
      thank-for-accepting: first_name; topic, offer
      share-resource: first_name, resource; reason
      introduce-two-people: first_name, other_person, reason;
      no-answer-yet: first_name; event, topic
      after-decline: first_name; topic
      """;

  @Test
  void itHoldsTheRelationshipsAndTheirFacts() {
    assertThat(PACK.relationships())
        .extracting(BuiltInPackTest::signature)
        .containsExactly(RELATIONSHIPS.strip().split("\n"));
  }

  @Test
  void everyRelationshipHasSixPlainTemplatesAndThreeOfEachOtherTone() {
    assertThat(PACK.relationships())
        .allSatisfy(
            each -> {
              assertThat(templates(each, Tone.PLAIN)).hasSizeGreaterThanOrEqualTo(6);
              assertThat(templates(each, Tone.WARM)).hasSizeGreaterThanOrEqualTo(3);
              assertThat(templates(each, Tone.FORMAL)).hasSizeGreaterThanOrEqualTo(3);
            });
  }

  @Test
  void aFormalNoteSaysDearAndClipsNoWordAndNoOtherDoes() {
    assertThat(
            notesWhere(
                (notes, note) ->
                    (notes.template().tone() == Tone.FORMAL) != note.text().startsWith("Dear ")))
        .isEmpty();
    assertThat(
            notesWhere(
                (notes, note) ->
                    notes.template().tone() == Tone.FORMAL && note.text().contains("'")))
        .isEmpty();
  }

  @Test
  void noNoteShouts() {
    assertThat(notesWhere((notes, note) -> note.text().contains("!"))).isEmpty();
  }

  /// How much two notes of one relationship and tone may have in common when names and facts are
  /// masked: less than what readers who compare notes would notice.
  @Test
  void notesOfDifferentTemplatesOfAToneHaveLittleInCommon() {
    assertThat(NOTES.stream().filter(BuiltInPackTest::isFull).toList())
        .allSatisfy(
            one ->
                assertThat(NOTES)
                    .filteredOn(other -> isFull(other) && isAnother(one, other))
                    .allSatisfy(
                        other ->
                            assertThat(alike(one, other))
                                .as(one + " and " + other)
                                .isLessThan(0.5)));
  }

  @Test
  void everyFactIsUsedByATemplate() {
    assertThat(PACK.relationships())
        .allSatisfy(
            relationship ->
                assertThat(PACK.templatesFor(relationship))
                    .flatExtracting(each -> each.template().fields())
                    .containsAll(relationship.fields().stream().map(Field::id).toList()));
  }

  @Test
  void noNoteHasAnErrorOrAWarning() {
    assertThat(complaints(PACK)).isEmpty();
  }

  @Test
  void theChecksWouldSayIfOneHad() throws Exception {
    var pack =
        """
        {"version": 1, "name": "Planted", "relationships": [{"id": "met", "label": "Met",
        "group": "Met", "audience": "first-contact", "fields": [{"id": "first_name",
        "label": "First name", "example": "Priya", "purpose": "Who", "required": true}],
        "templates": [{"id": "met-1", "text": "Hi {{first_name}}, can I pick your brain?"}]}]}
        """;
    var planted = PackReader.read(new ByteArrayInputStream(pack.getBytes(UTF_8)));

    assertThat(complaints(planted))
        .anyMatch(each -> each.contains("favour"))
        .anyMatch(each -> each.contains("word-count"));
  }

  @Test
  void everyNoteHasARightNumberOfWords() {
    assertThat(notesWhere((notes, note) -> !wordsFit(notes.relationship(), note))).isEmpty();
  }

  @Test
  void everyNoteIsLongEnoughEvenWhenEachFactIsOneWord() {
    assertThat(PackNotes.of(PACK, field -> "Word"))
        .flatExtracting(
            each ->
                each.wordings().stream()
                    .filter(note -> !wordsFit(each.relationship(), note))
                    .map(Note::text)
                    .toList())
        .isEmpty();
  }

  @Test
  void everyNoteHasThreeSentencesAtMostAndEveryMessageFive() {
    assertThat(
            notesWhere(
                (notes, note) ->
                    note.sentences().size() > notes.relationship().audience().sentences()))
        .isEmpty();
    assertThat(notesWhere((notes, note) -> note.sentences().isEmpty())).isEmpty();
  }

  @Test
  void everyNoteAndEveryMessageFitsThreeHundredCharacters() {
    assertThat(notesWhere((notes, note) -> note.characters() > Account.PREMIUM.characters()))
        .isEmpty();
  }

  @Test
  void everyTemplateFitsTwoHundredCharactersInOneWordingWhateverIsFilled() {
    assertThat(NOTES)
        .allSatisfy(
            each ->
                assertThat(each.wordings())
                    .as(each.toString())
                    .anyMatch(note -> note.characters() <= Account.FREE.characters()));
  }

  @Test
  void everyNoteBeginsWithTheReadersName() {
    assertThat(
            notesWhere(
                (notes, note) ->
                    !note.text().matches("((Hi|Hello|Dear) )?" + name(notes) + ", (?s:.*)")))
        .isEmpty();
  }

  @Test
  void everyNoteHasItsSpacesAndStopsInPlace() {
    assertThat(
            notesWhere(
                (notes, note) ->
                    !note.text().matches(".*[.?]") || note.text().matches(".*[.,;:?]\\p{L}.*")))
        .isEmpty();
  }

  @Test
  void everyRequiredFactIsInEveryNote() {
    assertThat(
            notesWhere(
                (notes, note) ->
                    notes.relationship().fields().stream()
                        .filter(Field::required)
                        .anyMatch(field -> !note.text().contains(field.example()))))
        .isEmpty();
  }

  private static String signature(Relationship relationship) {
    return (relationship.id() + ": " + ids(relationship, true) + "; " + ids(relationship, false))
        .strip();
  }

  private static String ids(Relationship relationship, boolean required) {
    return relationship.fields().stream()
        .filter(field -> field.required() == required)
        .map(Field::id)
        .collect(Collectors.joining(", "));
  }

  private static boolean wordsFit(Relationship relationship, Note note) {
    return relationship.audience().words().holds(note.words().size());
  }

  private static String name(PackNotes notes) {
    return notes.facts().value("first_name").orElseThrow();
  }

  private static List<NoteTemplate> templates(Relationship relationship, Tone tone) {
    return PACK.templatesFor(relationship).stream().filter(each -> each.tone() == tone).toList();
  }

  private static boolean isFull(PackNotes notes) {
    return notes.facts().values().size() == notes.relationship().fields().size();
  }

  private static boolean isAnother(PackNotes one, PackNotes other) {
    return one.relationship().equals(other.relationship())
        && one.template().tone() == other.template().tone()
        && !one.template().equals(other.template());
  }

  /// The share of the shorter skeleton that stands in the other, of the first wording of each.
  private static double alike(PackNotes one, PackNotes other) {
    var first = Skeleton.of(one.wordings().getFirst(), one.facts());
    var second = Skeleton.of(other.wordings().getFirst(), other.facts());
    long shared = first.stream().filter(second::contains).count();
    return (double) shared / Math.min(first.size(), second.size());
  }

  private static List<String> notesWhere(BiPredicate<PackNotes, Note> wrong) {
    var found = new ArrayList<String>();
    for (PackNotes notes : NOTES) {
      notes.wordings().stream()
          .filter(note -> wrong.test(notes, note))
          .forEach(note -> found.add(notes + ": " + note.text()));
    }
    return found;
  }

  private static List<String> complaints(Catalog pack) {
    var check = new TemplateCheck(LINTER);
    var found = new ArrayList<String>();
    for (NoteTemplate each : pack.templates()) {
      var relationship = pack.relationship(each.relationship()).orElseThrow();
      var report = check.check(each.template(), relationship);
      assertThat(report.complete()).isTrue();
      report.findings().forEach(finding -> found.add(complaint(finding, each)));
    }
    return found;
  }

  private static String complaint(WordingFinding finding, NoteTemplate template) {
    return "%s “%s” in %s: %s"
        .formatted(
            finding.finding().rule(), finding.words(), template.id(), finding.example().text());
  }
}
