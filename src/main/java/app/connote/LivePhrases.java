package app.connote;

import app.connote.settings.PhrasesFile;
import app.connote.settings.PhrasesStanding;
import app.connote.store.DataFolder;
import app.connote.store.JsonPhrases;
import app.connote.store.OwnPhrases;
import app.connote.ui.kit.Background;
import java.util.function.Consumer;

/// The person's own phrases while the program runs. Their file is written by other programs, so it
/// is read again whenever somebody looks at it.
final class LivePhrases implements PhrasesFile {
  private final DataFolder folder;
  private final JsonPhrases file;
  private final Background.Latest reading;
  private final Consumer<OwnPhrases> use;
  private String edition;

  /// The phrases in `folder`, which so far are as they were `read`; where they have become others,
  /// these are handed to `use`. Reading is done in `background`.
  LivePhrases(DataFolder folder, OwnPhrases read, Background background, Consumer<OwnPhrases> use) {
    this.folder = folder;
    this.file = new JsonPhrases(folder);
    this.reading = background.latest();
    this.use = use;
    this.edition = read.edition();
  }

  /// Reads the file again, in the background.
  void readAgain() {
    reading.ask(() -> OwnPhrases.read(folder), this::take, _ -> {});
  }

  @Override
  public PhrasesStanding look() {
    readAgain();
    return file.look();
  }

  @Override
  public void writeExample() {
    file.writeExample();
  }

  private void take(OwnPhrases now) {
    if (!now.edition().equals(edition)) {
      edition = now.edition();
      use.accept(now);
    }
  }
}
