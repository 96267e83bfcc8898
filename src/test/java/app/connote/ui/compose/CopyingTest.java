package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.lint.Finding;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.compose.WritingDesk.Put;
import org.junit.jupiter.api.Test;

/// Checks follow the text; copying is held by errors only and kept in the history first.
class CopyingTest {
  @Test
  void findingsFollowEveryEdit() {
    var desk = WritingDesk.withPriya();
    assertThat(desk.model.checked().get().findings()).isEmpty();

    desk.model.edit("Hi @ @");
    assertThat(desk.model.checked().get().errors()).hasSize(2);

    desk.model.edit("Hi @");
    assertThat(desk.model.checked().get().errors()).hasSize(1);
  }

  @Test
  void mendingMakesTheChangeTheFixProposes() {
    var desk = WritingDesk.withPriya();
    desk.model.edit("Write @ me.");
    Finding finding = desk.model.checked().get().findings().getFirst();

    desk.model.mending().mend(finding.fixes().getFirst());

    assertThat(desk.text()).isEqualTo("Write  me.");
    assertThat(desk.model.checked().get().findings()).isEmpty();
  }

  @Test
  void copyingPutsTheNoteOnTheClipboardAndSaysSo() {
    var desk = WritingDesk.withPriya();

    desk.model.copy();

    assertThat(desk.puts).extracting(Put::text).containsExactly(desk.text());
    assertThat(desk.model.notice().get()).isInstanceOf(Notice.Done.class);
  }

  @Test
  void aMessageGoesIntoAnotherBoxThanTheNoteOfAnInvitation() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    assertThat(next(desk)).isEqualTo("Now paste it into LinkedIn’s “Add a note”.");

    desk.model.choose(WritingDesk.THANKS);
    desk.model.edit("Thank you, Priya.");
    desk.model.copy();
    assertThat(next(desk)).isEqualTo("Now paste it into LinkedIn’s message box.");
  }

  private static String next(WritingDesk desk) {
    return desk.model.notice().get() instanceof Notice.Done(_, String next) ? next : "";
  }

  @Test
  void anErrorHoldsCopyingBackAndSaysSo() {
    var desk = WritingDesk.withPriya();
    desk.model.edit("Hi @");

    desk.model.copy();

    assertThat(desk.puts).isEmpty();
    assertThat(desk.model.notice().get()).isInstanceOf(Notice.Held.class);
  }

  @Test
  void theWriterMayCopyAnyway() {
    var desk = WritingDesk.withPriya();
    desk.model.edit("Hi @");

    desk.model.copyAnyway();

    assertThat(desk.puts).extracting(Put::text).containsExactly("Hi @");
    assertThat(desk.model.notice().get()).isInstanceOf(Notice.Done.class);
  }

  @Test
  void aBlankNoteIsNotCopied() {
    var desk = new WritingDesk();

    desk.model.copy();
    desk.model.copyAnyway();

    assertThat(desk.puts).isEmpty();
    assertThat(desk.history.saved()).isEmpty();
  }

  @Test
  void whatWasSaidIsGoneWithTheNextEdit() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();

    desk.model.edit("Hi Priya.");

    assertThat(desk.model.notice().get()).isEqualTo(new Notice.None());
  }

  @Test
  void theNoteIsKeptAsCopiedBeforeItIsOnTheClipboard() {
    var storage = new Later();
    var desk = WritingDesk.withPriya(storage);

    desk.model.copy();
    assertThat(desk.puts).isEmpty();
    storage.doAll();

    assertThat(desk.puts).hasSize(1);
    assertThat(desk.puts.getFirst().kept()).extracting(Draft::state).containsExactly(State.COPIED);
  }

  @Test
  void aNoteThatCannotBeKeptIsCopiedAllTheSame() {
    var desk = WritingDesk.withPriya();
    desk.history.breakDown();

    desk.model.copy();

    assertThat(desk.puts).extracting(Put::text).containsExactly(desk.text());
    assertThat(desk.model.notice().get())
        .isEqualTo(
            new Notice.Trouble("Copied, but not kept in the history: " + MemoryHistory.TROUBLE));
    assertThat(desk.model.saved().get()).isEqualTo("Not saved");
  }
}
