package app.connote.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A table as people hand it over: columns nobody needs, quotes, line breaks, formulas, spaces, and
/// here and there a row that is wrong. The same size always gives the same table.
public final class MessyTable {
  private static final List<String> FIRST =
      List.of(
          "Priya",
          "Jean-Luc",
          "Zoë",
          "Łukasz",
          "Ann",
          "Søren",
          "Chidi",
          "Yuki",
          "Maria José",
          "O'Neil",
          " Sam ",
          "=\"Tom\"",
          "Renée",
          "Omar");
  private static final List<String> EVENTS =
      List.of(
          "DevConf",
          "\"the Leeds, Bradford and York Founders Breakfast\"",
          "PlantConf",
          "\"the \"\"Open Doors\"\" evening\"",
          "\"the Denver\nProduct Summit\"");
  private static final List<String> TOPICS =
      List.of(
          "release trains",
          "onboarding metrics",
          "\"pricing, for small teams\"",
          "",
          "tide models",
          "paperless warehouses",
          "=SUM(A1:A9) in spreadsheets",
          "-",
          "data contracts");

  private final Map<Problem.Kind, Integer> wrong = new EnumMap<>(Problem.Kind.class);
  private final Random random = new Random(20_261_122);
  private final Writer out;
  private int blank;

  private MessyTable(Writer out) {
    this.out = out;
  }

  /// What a table was made of.
  ///
  /// @param wrong how many people nobody can write to, by the reason
  /// @param blank how many lines hold nothing
  public record Made(Map<Problem.Kind, Integer> wrong, int blank) {}

  /// Writes as many people as the first argument says to the file that the second one names.
  public static void main(String[] args) {
    Made made = write(Integer.parseInt(args[0]), Path.of(args[1]), StandardCharsets.UTF_8);
    System.out.println(made);
  }

  /// Writes `people` people, some of them wrong, to `file` in `charset`.
  public static Made write(int people, Path file, Charset charset) {
    try (Writer out = Files.newBufferedWriter(file, charset)) {
      var table = new MessyTable(out);
      table.line(
          "Contact ID,First Name,Last Name,E-mail Address,Company,Event,What we talked about,,");
      for (int number = 1; number <= people; number++) {
        table.person(number);
      }
      return new Made(table.wrong, table.blank);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void person(int number) throws IOException {
    String first = one(FIRST);
    String event = one(EVENTS);
    String topic = one(TOPICS);
    String id = "C-" + number;
    switch (number % 200) {
      case 10 -> wrong(Problem.Kind.MISSING_FACT, row(id, "  ", event, topic));
      case 30 -> wrong(Problem.Kind.TOO_FEW_CELLS, id + "," + first);
      case 50 -> wrong(Problem.Kind.TOO_MANY_CELLS, row(id, first, event, topic) + "x,y,z");
      case 70 -> wrong(Problem.Kind.FACT_TOO_LONG, row(id, first, "e".repeat(400), topic));
      case 90 -> wrong(Problem.Kind.DUPLICATE, row("C-" + (number - 1), first, event, topic));
      case 110 -> wrong(Problem.Kind.CELL_TOO_LONG, row(id, first, "e".repeat(10_001), topic));
      case 130 -> {
        blank++;
        line(number % 400 < 200 ? "" : ",,  ,,,,,,");
        line(row(id, first, event, topic));
      }
      default -> line(row(id, first, event, topic));
    }
  }

  private static String row(String id, String first, String event, String topic) {
    return String.join(",", id, first, "Nomura", "", "+49 Acme & Co. KG", event, topic, "", "");
  }

  private void wrong(Problem.Kind kind, String row) throws IOException {
    wrong.merge(kind, 1, Integer::sum);
    line(row);
  }

  private void line(String text) throws IOException {
    out.write(text + "\r\n");
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
