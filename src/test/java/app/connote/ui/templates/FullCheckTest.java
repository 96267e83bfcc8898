package app.connote.ui.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.TemplateReport;
import app.connote.compose.TemplateText;
import app.connote.lint.Linter;
import app.connote.lint.phrase.Vocabulary;
import app.connote.ui.Later;
import app.connote.ui.kit.Background;
import app.connote.ui.templates.FullCheck.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FullCheckTest {
  private static final TemplateText TEXT =
      new TemplateText("own-1", "met", "Hi {{first_name}} of {{event}}.{ On {{topic}}?|}");

  private final Later worker = new Later();
  private final Later window = new Later();
  private final List<TemplateReport> reports = new ArrayList<>();
  private final List<Exception> troubles = new ArrayList<>();
  private final List<Optional<Progress>> told = new ArrayList<>();
  private long now;
  private long step;
  private final FullCheck check =
      new FullCheck(
          new SimpleObjectProperty<>(new Linter(List.of(), Vocabulary.EMPTY)),
          new Background(worker, window),
          () -> now += step);

  @Test
  void aQuickCheckSaysNothingOnTheWay() {
    check.progress().subscribe((Optional<Progress> each) -> told.add(each));

    begin();

    assertThat(reports).hasSize(1);
    assertThat(told).containsExactly(Optional.empty());
  }

  @Test
  void aSlowCheckSaysHowFarItIs() {
    step = 700_000_000;
    check.progress().subscribe((Optional<Progress> each) -> told.add(each));

    begin();

    assertThat(told)
        .containsExactly(Optional.empty(), Optional.of(new Progress(1, 2)), Optional.empty());
  }

  @Test
  void nobodyHearsOfACheckThatWasStopped() {
    check.begin(TEXT, Shelved.MET, reports::add, troubles::add);
    worker.doAll();
    check.stop();
    window.doAll();

    assertThat(reports).isEmpty();
    assertThat(check.progress().get()).isEmpty();
  }

  @Test
  void onlyTheLatestCheckIsAnswered() {
    check.begin(TEXT.saying("Hi"), Shelved.MET, reports::add, troubles::add);
    begin();

    assertThat(reports)
        .singleElement()
        .isInstanceOfSatisfying(
            TemplateReport.Usable.class, report -> assertThat(report.wordings()).isEqualTo(3));
    assertThat(troubles).isEmpty();
  }

  private void begin() {
    check.begin(TEXT, Shelved.MET, reports::add, troubles::add);
    worker.doAll();
    window.doAll();
  }
}
