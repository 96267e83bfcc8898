package app.connote.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
  private static final Relationship SAME_INDUSTRY =
      BuiltInPack.read().relationship("same-industry").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First Name",
        "firstname",
        "FIRST_NAME",
        "first-name",
        "Given Name",
        "Vorname",
        "Prénom",
        "First name*",
        "Contact First Name"
      })
  void aFirstNameIsFoundByWhatPeopleCallIt(String name) {
    assertThat(guess("Last Name", name).places()).isEqualTo(Map.of("first_name", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Full Name", "full_name", "Name", "Contact Name", "Candidate", "Person"})
  void aWholeNameWillDoForTheFirst(String name) {
    Columns columns = guess("Email", name);

    assertThat(columns.places()).isEqualTo(Map.of("first_name", 1));
    assertThat(columns.wholeNames()).contains(name);
  }

  @Test
  void aFirstNameIsBetterThanAWholeOne() {
    Columns columns = guess("Name", "First Name");

    assertThat(columns.places()).isEqualTo(Map.of("first_name", 1));
    assertThat(columns.wholeNames()).isEmpty();
  }

  @Test
  void whatNoNoteNeedsIsLeftAlone() {
    assertThat(
            guess("Salutation", "First Name", "E-mail Address", "Phone", "Company", "Industry")
                .places())
        .isEqualTo(Map.of("first_name", 1, "their_company", 4, "industry", 5));
  }

  @Test
  void theNameOfTheFieldItselfComesFirst() {
    assertThat(guess("Vorname", "first_name", "Company Name", "Their company").places())
        .containsEntry("first_name", 1)
        .containsEntry("their_company", 3);
  }

  @Test
  void ofTwoColumnsOfOneNameTheFirstIsTaken() {
    assertThat(guess("Company", "First Name", "company").places())
        .containsEntry("their_company", 0);
  }

  @Test
  void whatThePersonSaysReplacesTheGuess() {
    Columns columns = guess("First Name", "Nickname", "Firm").with(1, "first_name");

    assertThat(columns.places()).isEqualTo(Map.of("first_name", 1));
    assertThat(columns.with(1, "industry").places()).isEqualTo(Map.of("industry", 1));
    assertThat(columns.without(1).places()).isEmpty();
    assertThat(columns.fieldAt(1)).contains("first_name");
    assertThat(columns.fieldAt(0)).isEmpty();
  }

  @Test
  void aFieldNeedsAColumnOfItsOwn() {
    Header header = new Header(List.of("a"));

    assertThatThrownBy(() -> guess("a").with(1, "first_name"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Columns(header, new TreeMap<>(Map.of("x", 0, "y", 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsMissingIsAskedFor() {
    assertThat(guess("Vorname").missing(SAME_INDUSTRY, Facts.NONE))
        .extracting(Field::id)
        .containsExactly("industry");
    assertThat(guess("Vorname").missing(SAME_INDUSTRY, new Facts(Map.of("industry", "retail"))))
        .isEmpty();
  }

  @Test
  void aFactStandsOnOneLine() {
    Facts facts =
        guess("Vorname", "Industry").facts(List.of("  Ann\u00a0 Lee ", "food\r\n\tretail"));

    assertThat(facts.values())
        .isEqualTo(Map.of("first_name", "Ann Lee", "industry", "food retail"));
  }

  @Test
  void aRowThatEndsEarlySaysWhatItCan() {
    assertThat(guess("Vorname", "Industry").facts(List.of("Ann")).values())
        .isEqualTo(Map.of("first_name", "Ann"));
  }

  @Test
  void namelessColumnsAtTheEndAreNone() {
    var header = new Header(List.of("a", " ", "A", "", ""));

    assertThat(header.names()).containsExactly("a", "", "A");
    assertThat(header.nameless()).containsExactly(1);
    assertThat(header.repeated()).containsExactly(2);
    assertThat(header.called(1)).isEqualTo("column 2");
  }

  private static Columns guess(String... names) {
    return Columns.guess(new Header(List.of(names)), SAME_INDUSTRY);
  }
}
