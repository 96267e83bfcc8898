package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Audience;
import app.connote.note.Relationship;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new Relationship(
                  "classmate", "Former classmate", "Group", Audience.RECONNECT, List.of())),
          List.of());

  @Test
  void aRelationshipIsCalledByItsLabel() {
    assertThat(CATALOG.called("classmate")).isEqualTo("Former classmate");
  }

  @Test
  void whatAnImportAddedIsCalledSo() {
    assertThat(CATALOG.called("imported")).isEqualTo("Imported from LinkedIn");
  }

  @Test
  void aRelationshipThatIsNoMoreIsCalledByItsId() {
    assertThat(CATALOG.called("met-on-the-moon")).isEqualTo("met-on-the-moon");
  }
}
