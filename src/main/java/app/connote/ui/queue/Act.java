package app.connote.ui.queue;

import app.connote.batch.QueueEntry;
import java.util.Optional;
import java.util.UUID;

/// Something done with an entry of the queue.
///
/// @param place where the entry stands
/// @param before the entry as it was
/// @param after the entry as it became
/// @param kept the note of the history that came of it, if one did
record Act(int place, QueueEntry before, QueueEntry after, Optional<UUID> kept) {}
