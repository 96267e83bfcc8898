package app.connote.cli;

import app.connote.note.Note;
import app.connote.store.LineException;
import app.connote.store.LintRequest;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the notes that `connote lint` is asked to check.
///
/// @param answers knows the relationships that a line may name
/// @param situation what the options say about every note
/// @param in standard input
record LintInput(Answers answers, Situation situation, InputStream in) {
  /// What is in `file`: one note, or in a `.jsonl` file one on each line; an unreadable file or
  /// line is an entry too.
  List<Entry> entries(String file) {
    try {
      byte[] bytes = NoteBytes.of(file, in);
      return isLines(file) ? lines(file, bytes) : List.of(whole(file, bytes));
    } catch (Refusal refusal) {
      return List.of(new Entry.Unreadable(refusal.sentence()));
    }
  }

  /// Whether each line of `file` is a note.
  static boolean isLines(String file) {
    return file.endsWith(".jsonl");
  }

  private Entry whole(String file, byte[] bytes) {
    String called = NoteBytes.name(file);
    String text = NoteBytes.text(bytes, called).stripTrailing();
    if (text.isBlank()) {
      return new Entry.Unreadable(called + " holds no note; put the text of one in it.");
    }
    var place = new Entry.Place(file, 1);
    return new Entry.Unchecked(file, place, new Note(text), situation.context());
  }

  private List<Entry> lines(String file, byte[] bytes) {
    var entries = new ArrayList<Entry>();
    int number = 0;
    for (byte[] line : split(bytes)) {
      number++;
      entry(new Entry.Place(file, number), line).ifPresent(entries::add);
    }
    return entries;
  }

  /// The entry on one line; none where the line is blank.
  private Optional<Entry> entry(Entry.Place place, byte[] line) {
    String called = "Line " + place.line() + " of " + NoteBytes.name(place.file());
    try {
      String json = NoteBytes.text(line, called);
      return json.isBlank() ? Optional.empty() : Optional.of(entry(place, called, json));
    } catch (Refusal refusal) {
      return Optional.of(new Entry.Unreadable(refusal.sentence()));
    }
  }

  private Entry entry(Entry.Place place, String called, String json) {
    try {
      LintRequest request = LintRequest.read(json);
      return new Entry.Unchecked(
          request.id().orElse(place.file() + ":" + place.line()),
          place,
          new Note(request.text()),
          situation.context(request, answers));
    } catch (LineException problem) {
      throw new Refusal(called + " " + problem.getMessage(), problem);
    } catch (Refusal refusal) {
      throw new Refusal(called + " cannot be checked: " + refusal.sentence(), refusal);
    }
  }

  private static List<byte[]> split(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    var line = new ByteArrayOutputStream();
    for (byte each : bytes) {
      if (each == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      } else {
        line.write(each);
      }
    }
    lines.add(line.toByteArray());
    return lines;
  }
}
