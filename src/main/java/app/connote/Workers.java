package app.connote;

import app.connote.ui.kit.Background;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

/// The threads on which the window has its work done, one for each kind of work that must not wait
/// for another.
final class Workers {
  /// How long nothing has to have been written before what was is looked at or kept.
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final ExecutorService keeping = Background.thread("connote-storage");
  private final ExecutorService desk = Background.thread("connote-proofreading");
  private final ExecutorService examining = Background.thread("connote-templates");
  private final Background storage = Background.answeringTheWindow(keeping);
  private final Background soon = Background.answeringTheWindow(Background.after(PAUSE, keeping));
  private final Background proofreading =
      Background.answeringTheWindow(Background.after(PAUSE, desk));
  private final Background templates = Background.answeringTheWindow(examining);
  private final Background batch =
      Background.answeringTheWindow(Background.thread("connote-batch"));
  private final Background counting =
      Background.answeringTheWindow(Background.thread("connote-insights"));
  private final Background bringing =
      Background.answeringTheWindow(Background.thread("connote-import"));

  /// Where files and the history are read and written.
  Background storage() {
    return storage;
  }

  /// The same, a moment after nothing more is asked.
  Background soon() {
    return soon;
  }

  /// Where notes are proofread, a moment after nothing more is written.
  Background proofreading() {
    return proofreading;
  }

  /// Where templates are checked.
  Background templates() {
    return templates;
  }

  /// Where the notes of many are drafted.
  Background batch() {
    return batch;
  }

  /// Where what became of notes is counted.
  Background counting() {
    return counting;
  }

  /// Where exports are read.
  Background bringing() {
    return bringing;
  }

  /// Does `work` where notes are proofread, at once.
  void atTheDesk(Runnable work) {
    desk.execute(work);
  }

  /// Does `work` where templates are checked, at once.
  void amongTemplates(Runnable work) {
    examining.execute(work);
  }

  /// Lets what is being kept get to the disk.
  void finish() {
    Background.finish(keeping);
  }
}
