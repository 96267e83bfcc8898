package app.connote.batch;

import app.connote.note.Account;
import java.util.ArrayList;
import java.util.List;

/// The people of a table in its order, each with a note or the reason why there is none.
///
/// @param relationship the id of the relationship the notes are written for
/// @param account whose limit they fit
/// @param header the columns of the table
public record Queue(String relationship, Account account, Header header, List<QueueEntry> entries) {
  public Queue {
    entries = List.copyOf(entries);
  }

  /// This queue with `others` in place of its entries.
  public Queue of(List<QueueEntry> others) {
    return new Queue(relationship, account, header, others);
  }

  /// This queue with `entry` in the place of the one at `place`, from 0.
  public Queue with(int place, QueueEntry entry) {
    var changed = new ArrayList<>(entries);
    changed.set(place, entry);
    return new Queue(relationship, account, header, changed);
  }
}
