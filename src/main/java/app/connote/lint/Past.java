package app.connote.lint;

import app.connote.note.Facts;
import app.connote.note.Note;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the writer has sent before, ready to be compared with the note at hand.
public final class Past {
  /// How many notes are compared: the last ones.
  public static final int MOST = 500;

  /// How much of a note's skeleton may have been sent before; the labelled notes set it, as
  /// `docs/composing.md` shows.
  public static final double MOST_ALIKE = 0.4;

  /// Nothing sent before.
  public static final Past NONE = new Past(List.of(), LocalDateTime.MIN);

  private final List<Earlier> notes;
  private final LocalDateTime now;
  private final List<Known> people;
  private final Optional<Integer> left;

  /// How many runs each note has, by its place in `notes`.
  private final int[] sizes;

  /// For each run of words, the notes in which it stands, by their place in `notes`.
  private final Map<Integer, List<Integer>> runs;

  /// The last of `notes`, newest first, as they are remembered at `now`. How their readers stand is
  /// told by [#knowing]: how long an invitation is open is a setting.
  public Past(List<Earlier> notes, LocalDateTime now) {
    this.notes = notes.stream().limit(MOST).toList();
    this.now = now;
    this.people = List.of();
    this.left = Optional.empty();
    this.runs = new HashMap<>();
    this.sizes = new int[this.notes.size()];
    for (int at = 0; at < this.notes.size(); at++) {
      Integer place = at;
      Earlier earlier = notes.get(at);
      Set<Integer> skeleton = Skeleton.of(new Note(earlier.text()), earlier.facts());
      sizes[at] = skeleton.size();
      skeleton.forEach(run -> runs.computeIfAbsent(run, _ -> new ArrayList<>()).add(place));
    }
  }

  private Past(Past other, List<Known> people, Optional<Integer> left) {
    this.notes = other.notes;
    this.now = other.now;
    this.sizes = other.sizes;
    this.runs = other.runs;
    this.people = List.copyOf(people);
    this.left = left;
  }

  /// This past of a writer who knows of `people` what has become of their invitations.
  public Past knowing(List<Known> people) {
    return new Past(this, people, left);
  }

  /// This past of a writer who has `left` notes left this month; none where there is no limit.
  public Past leaving(Optional<Integer> left) {
    return new Past(this, people, left);
  }

  /// The people who were invited before or are connections, as far as they may be the reader of the
  /// note at hand.
  public List<Known> people() {
    return people;
  }

  /// How many personalised notes are left this month, where they are counted.
  public Optional<Integer> left() {
    return left;
  }

  /// The notes, newest first.
  public List<Earlier> notes() {
    return notes;
  }

  /// When this past was looked back upon, by the writer's clock.
  public LocalDateTime now() {
    return now;
  }

  /// The note to somebody else that `note`, written with `facts`, repeats most of; the newest of
  /// those that are equally alike. None where nothing is repeated.
  public Optional<Likeness> closest(Note note, Facts facts) {
    if (notes.isEmpty()) {
      return Optional.empty();
    }
    var wanted = Skeleton.of(note, facts);
    int[] shared = shared(wanted);
    int closest = -1;
    for (int at = 0; at < shared.length; at++) {
      boolean closer = shared[at] > (closest < 0 ? 0 : shared[closest]);
      if (closer && !isSameReader(notes.get(at), facts)) {
        closest = at;
      }
    }
    return closest < 0
        ? Optional.empty()
        : Optional.of(new Likeness(notes.get(closest), (double) shared[closest] / wanted.size()));
  }

  /// How much of `skeleton` was sent before, to whomever it was.
  public Echo echo(Set<Integer> skeleton) {
    int[] shared = shared(skeleton);
    int most = 0;
    for (int at = 1; at < shared.length; at++) {
      most = shared[at] > shared[most] ? at : most;
    }
    if (shared.length == 0 || shared[most] == 0) {
      return Echo.NONE;
    }
    String reader = notes.get(most).reader();
    int others = 0;
    var verbatim = new ArrayList<String>();
    for (int at = 0; at < shared.length; at++) {
      others = isReader(notes.get(at), reader) ? others : Math.max(others, shared[at]);
      if (shared[at] == skeleton.size() && sizes[at] == shared[at]) {
        verbatim.add(notes.get(at).reader());
      }
    }
    double runs = skeleton.size();
    return new Echo(reader, shared[most] / runs, others / runs, verbatim);
  }

  /// For each note, how many of the runs `wanted` stand in it.
  private int[] shared(Set<Integer> wanted) {
    int[] shared = new int[notes.size()];
    wanted.forEach(run -> runs.getOrDefault(run, List.of()).forEach(place -> shared[place]++));
    return shared;
  }

  private static boolean isSameReader(Earlier earlier, Facts facts) {
    return isReader(earlier, facts.value("first_name").orElse(""));
  }

  private static boolean isReader(Earlier earlier, String reader) {
    return !earlier.reader().isEmpty() && earlier.reader().equalsIgnoreCase(reader);
  }

  /// How much of a skeleton was sent before.
  ///
  /// @param reader who got the most of it
  /// @param share how much that was, from 0 for nothing to 1 for all of it
  /// @param otherwise how much anybody else got
  /// @param verbatim who got this very skeleton, newest first
  public record Echo(String reader, double share, double otherwise, List<String> verbatim) {
    /// Nothing of it was sent.
    public static final Echo NONE = new Echo("", 0, 0, List.of());

    public Echo {
      verbatim = List.copyOf(verbatim);
    }

    /// How much of it went to somebody else than `other`.
    public double besides(String other) {
      return !reader.isEmpty() && reader.equalsIgnoreCase(other) ? otherwise : share;
    }

    /// How often somebody else than `other` got this very skeleton.
    public int timesBesides(String other) {
      return (int)
          verbatim.stream().filter(each -> each.isEmpty() || !each.equalsIgnoreCase(other)).count();
    }
  }

  /// How much of a note's skeleton stands in an earlier one.
  ///
  /// @param share from 0 for nothing to 1 for all of it
  public record Likeness(Earlier earlier, double share) {}
}
