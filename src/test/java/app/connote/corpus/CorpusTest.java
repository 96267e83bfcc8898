package app.connote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The corpus is what it is said to be, so that a score over it means something.
class CorpusTest {
  private static final Catalog CATALOG = BuiltInPack.read();
  private static final List<LabelledNote> NOTES = Corpus.read();

  @Test
  void thereAreEnoughNotesOfEachKind() {
    assertThat(NOTES).hasSizeGreaterThanOrEqualTo(300);
    assertThat(count(each -> each.kind() == Kind.GOOD)).isGreaterThanOrEqualTo(150);
    assertThat(count(each -> each.kind() == Kind.BAD)).isGreaterThanOrEqualTo(110);
    assertThat(count(each -> each.kind() == Kind.BORDERLINE)).isGreaterThanOrEqualTo(50);
  }

  @Test
  void everyNoteStandsInItOnce() {
    assertThat(NOTES).extracting(LabelledNote::id).doesNotHaveDuplicates();
    assertThat(NOTES).extracting(each -> each.note().text()).doesNotHaveDuplicates();
  }

  @Test
  void everyRelationshipHasAtLeastThreeNotes() {
    for (Relationship relationship : invitations()) {
      assertThat(count(each -> each.context().relationship().equals(Optional.of(relationship))))
          .as(relationship.id())
          .isGreaterThanOrEqualTo(3);
    }
  }

  /// The notes are those of invitations; messages are not among them.
  private static List<Relationship> invitations() {
    return CATALOG.relationships().stream().filter(each -> each.audience().isInvited()).toList();
  }

  @Test
  void onlyFieldsOfTheRelationshipAreFilled() {
    assertThat(NOTES)
        .allSatisfy(
            each ->
                each.context()
                    .relationship()
                    .ifPresent(
                        known ->
                            assertThat(each.context().facts().values().keySet())
                                .as(each.id())
                                .allMatch(field -> known.field(field).isPresent())));
  }

  @Test
  void aGoodNoteHasNothingThatMakesOneBad() {
    var faults = Set.of(Label.GENERIC, Label.FAVOUR, Label.CONFIDENTIAL, Label.PLACEHOLDER_LEFT);
    assertThat(NOTES.stream().filter(each -> each.kind() == Kind.GOOD))
        .allSatisfy(
            each -> {
              assertThat(each.labels()).as(each.id()).doesNotContainAnyElementsOf(faults);
              assertThat(each.labels()).as(each.id()).contains(Label.CTA, Label.NAMES_RECIPIENT);
            });
  }

  @Test
  void aGoodNoteHasTheLengthOfOne() {
    assertThat(NOTES.stream().filter(each -> each.kind() == Kind.GOOD))
        .allSatisfy(
            each -> {
              Note note = each.note();
              var words = each.context().audience().words();
              assertThat(note.words().size()).as(each.id()).isBetween(words.least(), words.most());
              assertThat(note.characters())
                  .as(each.id())
                  .isLessThanOrEqualTo(each.context().account().characters());
            });
  }

  @Test
  void everyLabelIsTrueOfSomeNotes() {
    for (Label label : Label.values()) {
      assertThat(count(each -> each.is(label))).as(label.id()).isGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void manyScriptsAreInIt() {
    Set<Character.UnicodeScript> scripts =
        NOTES.stream()
            .flatMapToInt(each -> each.note().text().codePoints())
            .mapToObj(Character.UnicodeScript::of)
            .collect(Collectors.toSet());
    assertThat(scripts)
        .contains(
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.INHERITED);
  }

  private static long count(Predicate<LabelledNote> wanted) {
    return NOTES.stream().filter(wanted).count();
  }
}
