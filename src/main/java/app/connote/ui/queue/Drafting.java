package app.connote.ui.queue;

import app.connote.batch.Batch;
import app.connote.batch.People;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.batch.Scribe;
import app.connote.batch.Summary;
import app.connote.batch.Table;
import app.connote.batch.Tables;
import app.connote.compose.Composer;
import app.connote.note.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Drafts a note for everybody in a file.
///
/// @param composer who drafts them
/// @param account whose limit they must fit
/// @param today the day on which they are drafted
record Drafting(Tables tables, Plan plan, Composer composer, Account account, LocalDate today) {
  /// How many people pass between two pieces of news.
  private static final int NEWS = 64;

  /// What came of it.
  record Drafted(Queue queue, Summary summary) {
    /// What the person should know, in one or two sentences.
    String sentence() {
      String notes = count(summary.drafted(), "note") + " for " + count(people(), "row") + ".";
      String refused =
          summary.refused() == 0
              ? ""
              : " " + count(summary.refused(), "row") + " without a note: each says why.";
      String blank =
          summary.blank() == 0 ? "" : " " + count(summary.blank(), "blank line") + " left out.";
      return notes + refused + blank;
    }

    private int people() {
      return summary.people();
    }

    private static String count(int number, String noun) {
      return number + " " + (number == 1 ? noun : noun + "s");
    }
  }

  /// Goes through the file until it ends or `stop` says so, telling `news` how far it has come.
  /// This blocks and belongs off the window's thread; throws `TableException` where the file cannot
  /// be read.
  Drafted run(Consumer<Headway> news, BooleanSupplier stop) {
    try (Table table = tables.open(plan.sheet().file())) {
      var entries = new ArrayList<QueueEntry>();
      var people = new People(plan.relationship(), account, plan.columns(), plan.common(), today);
      var scribe = new Scribe(composer, plan.relationship(), account);
      Summary summary =
          new Batch(people, scribe)
              .run(
                  table.rows(),
                  entry -> {
                    entries.add(entry);
                    if (entries.size() % NEWS == 0) {
                      news.accept(new Headway(entries.size(), table.share()));
                    }
                  },
                  stop);
      var queue = new Queue(plan.relationship().id(), account, table.header(), entries);
      return new Drafted(queue, summary);
    }
  }
}
