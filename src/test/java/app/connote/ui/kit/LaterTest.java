package app.connote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LaterTest {
  private final List<Built> built = new ArrayList<>();

  /// A screen that remembers what it was told.
  private static final class Built implements Screen {
    private final Region content = new Region();
    private final List<String> told = new ArrayList<>();

    @Override
    public String title() {
      return "Notes";
    }

    @Override
    public Node content() {
      return content;
    }

    @Override
    public void focus() {
      told.add("focus");
    }

    @Override
    public void leave() {
      told.add("leave");
    }

    @Override
    public void rest() {
      told.add("rest");
    }

    @Override
    public List<Shortcut> keys() {
      return List.of();
    }

    @Override
    public void fit(double width, double em) {
      told.add("fit " + width + " " + em);
    }
  }

  private Built build() {
    built.add(new Built());
    return built.getLast();
  }

  @Test
  void itsNameAndKeyAreKnownBeforeItIsBuilt() {
    assertThat(new Later("Notes", this::build).title()).isEqualTo("Notes");
    assertThat(new Later("Notes", this::build).key(3)).isEqualTo(Keys.screen(3));
    assertThat(new Later("Notes", Keys.SETTINGS, this::build).key(3)).isEqualTo(Keys.SETTINGS);
    assertThat(built).isEmpty();
  }

  @Test
  void itIsBuiltOnceWhenItIsShown() {
    var later = new Later("Notes", this::build);

    assertThat(later.content()).isSameAs(later.content());
    later.fit(640, 14);
    later.focus();
    assertThat(built).hasSize(1);
    assertThat(built.getFirst().told).containsExactly("fit 640.0 14.0", "focus");
  }

  @Test
  void itCanBeMadeReadyBefore() {
    var later = new Later("Notes", this::build);

    assertThat(later.prepare()).isTrue();
    assertThat(later.prepare()).isFalse();
    assertThat(later.content()).isSameAs(built.getFirst().content);
    assertThat(built).hasSize(1);
  }

  @Test
  void whatWasNeverShownIsNotBuiltToBeLeft() {
    var later = new Later("Notes", this::build);
    later.rest();
    later.leave();

    assertThat(built).isEmpty();
    later.focus();
    later.rest();
    later.leave();
    assertThat(built.getFirst().told).containsExactly("focus", "rest", "leave");
  }
}
