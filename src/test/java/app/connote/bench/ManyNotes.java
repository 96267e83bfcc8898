package app.connote.bench;

import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Fills a history with as many notes as wanted: some words are in most of them, some in a few, and
/// many in one alone, as in notes that people write. The same number gives the same notes.
public final class ManyNotes {
  private static final List<String> FIRST =
      words(
          "Priya Sanjay Mei Adeyemi Lena Tom Ingrid Renée José Anna Maria John David Sarah Michael"
              + " Laura Peter Julia Karim Fatima Chen Yuki Olga Ivan Paul Emma Liam Noah Olivia"
              + " Sophia Ahmed Omar Lucas Marta Nina Oscar Petra Quentin Rosa Stefan Tara Uma"
              + " Viktor Wanda Xavier Yara Zoë Connor Conrad Constance");
  private static final List<String> LAST =
      words(
          "Sharma Patel Wong Okafor Schmidt Miller Larsen Dubois García Novak Rossi Smith Johnson"
              + " Brown Davis Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin"
              + " Thompson Young Walker King Wright Scott");
  private static final List<String> EVENTS =
      words(
          "DevConf JFokus Denver_Summit RustFest PyCon KubeCon Data_Days Product_Week Growth_Forum"
              + " Design_Meetup Cloud_Expo Hiring_Live Sales_Kickoff Fintech_Night");
  private static final List<String> TOPICS =
      words(
          "onboarding_metrics pricing remote_teams hiring_engineers async_traits accessible_charts"
              + " data_contracts incident_reviews design_systems customer_research payment_fraud"
              + " supply_chains contract_law nursing_rotas battery_recycling container_security"
              + " search_ranking museum_education");
  private static final List<String> COMPANIES =
      words("Acme Globex Initech Umbrella Contoso Fabrikam Northwind Tailspin Litware Wingtip");
  private static final List<String> TRADES =
      words(
          "Labs Systems Group Logistics Health Energy Foods Media Robotics Finance Partners Studio"
              + " Software Consulting Motors Networks");
  private static final List<String> OPENINGS =
      List.of(
          "Hi %1$s, it was good to meet you at %2$s.",
          "Hello %1$s, I enjoyed our conversation about %3$s at %2$s.",
          "Hi %1$s, your talk on %3$s at %2$s stayed with me.",
          "Hi %1$s, I saw that you lead the work on %3$s at %4$s.",
          "%1$s, thank you for the introduction yesterday.",
          "Hi %1$s, I read your post about %3$s twice.");
  private static final List<String> MIDDLES =
      List.of(
          "I have thought more about what you said since.",
          "My team at %4$s is working through the same question.",
          "I would be glad to share what we found.",
          "We tried it with forty people last month and it held up.",
          "A colleague of mine, %5$s, spoke highly of you.",
          "");
  private static final List<String> CLOSINGS =
      List.of(
          "Shall we connect and keep talking?",
          "I would love to connect.",
          "Happy to connect here.",
          "Would be great to stay in touch.",
          "Let us connect and continue the conversation.");
  private static final List<String> RELATIONSHIPS =
      words(
          "met-at-event after-conversation heard-you-speak same-group admire-work introduced-by"
              + " read-your-post job-change recruiter-to-candidate seeker-to-recruiter classmate"
              + " former-colleague");
  private static final List<String> STATES =
      words("copied sent accepted sent accepted no-answer withdrawn draft declined followed-up");

  /// A little more than five minutes between two notes: a million of them fill ten years.
  private static final int BETWEEN = 630_000;

  private static final long FIRST_DAY = 1_450_000_000_000L;

  private final Random random = new Random(11);
  private long now = FIRST_DAY;

  private ManyNotes() {}

  /// Makes a history of `count` notes, each to somebody else, in `folder`.
  public static void write(Path folder, int count) throws SQLException {
    SqliteHistory.open(new DataFolder(folder)).close();
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder + "/history.db");
        Statement statement = file.createStatement()) {
      file.setAutoCommit(false);
      List<String> triggers = triggers(statement);
      new ManyNotes().write(file, count);
      // All at once the index is filled several times faster than note by note.
      statement.execute(
          "INSERT INTO draft_words (rowid, words, marks)"
              + " SELECT number, words, marks FROM draft_said ORDER BY number");
      for (String trigger : triggers) {
        statement.execute(trigger);
      }
      file.commit();
    }
  }

  /// Takes the triggers away and returns how they are made.
  private static List<String> triggers(Statement statement) throws SQLException {
    var names = new ArrayList<String>();
    var made = new ArrayList<String>();
    try (var row =
        statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
      while (row.next()) {
        names.add(row.getString(1));
        made.add(row.getString(2));
      }
    }
    for (String name : names) {
      statement.execute("DROP TRIGGER " + name);
    }
    return made;
  }

  private void write(Connection file, int count) throws SQLException {
    try (var person =
            file.prepareStatement(
                "INSERT INTO person (number, id, name, folded, company, position)"
                    + " VALUES (?, ?, ?, lower(?3), ?, 'Engineer')");
        var draft =
            file.prepareStatement(
                "INSERT INTO draft (number, id, relationship, account, facts, text, template,"
                    + " state, begun, changed, steps, since, person) VALUES (-(?1 << 14), ?2, ?3,"
                    + " 'free', ?4, ?5, ?3 || '-' || ?6, ?7, ?1, ?1, iif(?7 = 'draft', '[]',"
                    + " json_array(json_object('state', 'copied', 'at', ?1), json_object('state',"
                    + " ?7, 'at', ?1))), ?1, ?8)")) {
      for (int number = 1; number <= count; number++) {
        write(person, draft, number);
      }
    }
  }

  private void write(PreparedStatement person, PreparedStatement draft, int number)
      throws SQLException {
    String first = random.nextInt(3) == 0 ? rare() : some(FIRST);
    String company = (random.nextInt(2) == 0 ? rare() : some(COMPANIES)) + " " + some(TRADES);
    String event = some(EVENTS) + " " + (2015 + random.nextInt(12));
    String topic = random.nextInt(4) == 0 ? rare() + " " + rare() : some(TOPICS);
    now += 1 + random.nextInt(BETWEEN);
    person.setInt(1, number);
    person.setString(2, id());
    person.setString(3, first + " " + (random.nextInt(2) == 0 ? rare() : some(LAST)));
    person.setString(4, company);
    person.executeUpdate();
    String note = some(OPENINGS) + " " + some(MIDDLES) + " " + some(CLOSINGS);
    draft.setLong(1, now);
    draft.setString(2, id());
    draft.setString(3, some(RELATIONSHIPS));
    draft.setString(
        4,
        "{\"first_name\":\"%s\",\"event\":\"%s\",\"topic\":\"%s\"}".formatted(first, event, topic));
    draft.setString(5, String.format(Locale.ROOT, note, first, event, topic, company, some(FIRST)));
    draft.setInt(6, 1 + random.nextInt(16));
    draft.setString(7, some(STATES));
    draft.setInt(8, number);
    draft.executeUpdate();
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /// One of `all`, the first more often than the last.
  private String some(List<String> all) {
    double share = random.nextDouble();
    return all.get((int) (all.size() * share * share)).replace('_', ' ');
  }

  /// A word that hardly any other note has.
  private String rare() {
    var word = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      word.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static List<String> words(String all) {
    return List.of(all.split(" ", -1));
  }
}
