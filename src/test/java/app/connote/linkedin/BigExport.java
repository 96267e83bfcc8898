package app.connote.linkedin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An export as large as one likes: names that repeat, hidden members, notes with every tenth
/// invitation. The same size always gives the same export.
public final class BigExport {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 1);
  private static final List<String> FIRST =
      List.of("Ada", "Bo", "Cy", "Zoë", "Jean-Luc", "Łukasz", "Søren", "Chidi", "Yuki", "Renée");
  private static final List<String> LAST_NAMES =
      List.of("Example", "Sample", "Specimen", "Muster", "Model", "Pattern", "\"Outline, PhD\"");

  private final Random random = new Random(20_261_129);

  private BigExport() {}

  /// Writes one with `connections` and `invitations` to `file`.
  public static void write(int connections, int invitations, Path file) throws IOException {
    var export = new BigExport();
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("Connections.csv"));
      zip.write(export.connections(connections).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("Invitations.csv"));
      zip.write(export.invitations(invitations, connections).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String connections(int count) {
    var text = new StringBuilder("Notes:\n\"Some addresses are missing, see the help.\"\n\n");
    text.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (int number = 0; number < count; number++) {
      String day = DAY.format(LAST.minusDays(random.nextInt(3_000)));
      text.append(
          number % 50 == 49
              ? ",,,,,,%s\n".formatted(day)
              : "%s,%s,%s,,\"Company %d, Inc.\",Engineer of examples,%s\n"
                  .formatted(first(number), last(number), page(number), number % 400, day));
    }
    return text.toString();
  }

  private String invitations(int count, int connections) {
    var text = new StringBuilder("From,To,Sent At,Message,Direction,inviterProfileUrl,");
    text.append("inviteeProfileUrl\n");
    for (int number = 0; number < count; number++) {
      int whom = random.nextInt(connections + count);
      String moment = MOMENT.format(LAST.minusDays(random.nextInt(180)).atTime(number % 24, 7));
      String note =
          number % 10 == 0
              ? "\"Hi %s, your talk number %d stayed with me.\n\nShall we connect?\""
                  .formatted(first(whom), number)
              : "";
      text.append(
          "Me Myself,%s,\"%s\",%s,OUTGOING,https://www.linkedin.com/in/me,%s\n"
              .formatted(name(whom), moment, note, page(whom)));
    }
    return text.toString();
  }

  private static String name(int number) {
    String last = last(number).replace("\"", "");
    return "\"" + first(number) + " " + last + "\"";
  }

  private static String first(int number) {
    return FIRST.get(number % FIRST.size());
  }

  private static String last(int number) {
    return LAST_NAMES.get(number % LAST_NAMES.size());
  }

  private static String page(int number) {
    return "https://www.linkedin.com/in/example-%05d".formatted(number);
  }
}
