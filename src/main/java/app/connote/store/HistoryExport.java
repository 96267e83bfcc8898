package app.connote.store;

import app.connote.history.Draft;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A form in which the history can be taken elsewhere. Files are readable by their owner alone.
public enum HistoryExport {
  /// A table for spreadsheets, as RFC 4180 has it: one note a row, one column for each fact that
  /// any note has. A cell that a spreadsheet would take for a formula begins with an apostrophe.
  CSV {
    @Override
    String content(List<Draft> drafts) throws IOException {
      return table(drafts);
    }
  },
  /// One object with the list `notes`.
  JSON {
    @Override
    String content(List<Draft> drafts) {
      return StrictJson.write(new Exported(drafts.stream().map(Json.Kept::of).toList())) + "\n";
    }
  };

  private static final List<String> COLUMNS =
      List.of("id", "state", "relationship", "account", "text", "template", "begun", "changed");

  /// The form that the ending of `file` asks for: `.csv` or `.json`, in upper or lower case.
  public static Optional<HistoryExport> by(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// Writes `drafts` to `file`, in place of what it held; when that fails it holds what it held.
  ///
  /// @throws IOException when the file cannot be written
  public void write(List<Draft> drafts, Path file) throws IOException {
    PrivateFiles.replace(file, content(drafts).getBytes(StandardCharsets.UTF_8));
  }

  abstract String content(List<Draft> drafts) throws IOException;

  private static String table(List<Draft> drafts) throws IOException {
    var fields = new TreeSet<String>();
    drafts.forEach(draft -> fields.addAll(draft.facts().values().keySet()));
    var table = new StringWriter();
    try (CsvWriter rows = TableCells.writer(table)) {
      rows.writeRecord(Stream.concat(COLUMNS.stream(), fields.stream()).toList());
      for (Draft draft : drafts) {
        rows.writeRecord(cells(draft, fields));
      }
    }
    return table.toString();
  }

  private static List<String> cells(Draft draft, Set<String> fields) {
    var cells = new ArrayList<String>();
    cells.add(draft.id().toString());
    cells.add(draft.state().id());
    cells.add(draft.relationship());
    cells.add(draft.account().id());
    cells.add(draft.text());
    cells.add(draft.template());
    cells.add(draft.begun().toString());
    cells.add(draft.changed().toString());
    fields.forEach(field -> cells.add(draft.facts().value(field).orElse("")));
    return cells.stream().map(TableCells::harmless).toList();
  }

  private record Exported(List<Json.Kept> notes) {}
}
