package app.connote.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Facts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownTest {
  @Test
  void aWholeNameIsTheSameWithAndWithoutMarks() {
    assertThat(mayBe("Zoë Muster", "Zoe Muster")).isTrue();
    assertThat(mayBe("Zoë Muster", "ZOE\u0308 MUSTER")).isTrue();
    assertThat(mayBe("Zoe Muster", "Zoë Muster")).isTrue();
    assertThat(mayBe("Zoë Muster", "Zoe Mustermann")).isFalse();
  }

  @Test
  void aFirstNameAloneTellsNobodyApart() {
    assertThat(mayBe("Zoë Muster", "Zoë")).isFalse();
  }

  private static boolean mayBe(String name, String typed) {
    return Known.mayBe(name, Facts.NONE, new Facts(Map.of("first_name", typed)));
  }
}
