package app.connote.batch;

import app.connote.note.Field;
import app.connote.note.Relationship;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds out what the columns of a table hold by what they are called, as address books, customer
/// lists, recruiting tools and spreadsheets call them. Capitals, accents, spaces and punctuation
/// make no difference.
final class Guess {
  /// The field that the first name is, or what is taken for it of a whole name.
  static final String FIRST_NAME = "first_name";

  /// What columns are called that hold a field, the most telling first; besides the id and the
  /// label of the field itself.
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              FIRST_NAME,
              List.of(
                  "first name",
                  "given name",
                  "forename",
                  "preferred name",
                  "nickname",
                  "first",
                  "contact first name",
                  "candidate first name",
                  "lead first name",
                  "vorname",
                  "prenom",
                  "nombre",
                  "nome",
                  "voornaam",
                  "fornavn",
                  "fornamn",
                  "imie")),
          Map.entry("their_company", companies()),
          Map.entry("company", companies()),
          Map.entry("their_role", roles()),
          Map.entry("new_role", roles()),
          Map.entry(
              "role", List.of("vacancy", "opening", "job", "job opening", "requisition title")),
          Map.entry(
              "event",
              List.of(
                  "event name",
                  "conference",
                  "meetup",
                  "trade fair",
                  "met at",
                  "where we met",
                  "veranstaltung",
                  "messe",
                  "evenement",
                  "evento")),
          Map.entry(
              "when",
              List.of("met on", "event date", "date met", "date", "wann", "datum", "fecha")),
          Map.entry(
              "topic",
              List.of(
                  "subject",
                  "conversation",
                  "talked about",
                  "discussed",
                  "thema",
                  "sujet",
                  "tema")),
          Map.entry("their_field", List.of("field", "area", "speciality", "specialty", "industry")),
          Map.entry("industry", List.of("sector", "branche", "secteur")),
          Map.entry(
              "school",
              List.of("university", "college", "alma mater", "universitat", "hochschule")),
          Map.entry(
              "mutual",
              List.of(
                  "mutual connection",
                  "mutual contact",
                  "referred by",
                  "introduced by",
                  "referrer")),
          Map.entry("group", List.of("group name", "community", "linkedin group")),
          Map.entry("interest", List.of("interests", "hobby", "common interest")),
          Map.entry("post", List.of("article", "post title")),
          Map.entry("skill", List.of("skills", "key skill", "main skill")),
          Map.entry("their_team", List.of("team", "department", "abteilung")),
          Map.entry("requisition", List.of("requisition id", "job id", "req", "req id")),
          Map.entry("job_board", List.of("source", "job site")));

  /// What columns are called that hold the whole name of a person, as it is compared.
  private static final List<String> WHOLE_NAMES =
      List.of(
          "fullname",
          "name",
          "contactname",
          "candidatename",
          "leadname",
          "displayname",
          "contact",
          "candidate",
          "person",
          "attendee",
          "nomcomplet",
          "nombrecompleto",
          "nomecompleto",
          "vollstandigername");

  private final Map<String, Integer> places = new TreeMap<>();
  private final Header header;

  /// A guess at the columns of `header`.
  Guess(Header header) {
    this.header = header;
    for (int place = 0; place < header.width(); place++) {
      places.putIfAbsent(key(header.names().get(place)), place);
    }
  }

  /// The columns that the fields of `relationship` are found in.
  Columns columns(Relationship relationship) {
    var found = new TreeMap<String, Integer>();
    for (boolean own : new boolean[] {true, false}) {
      for (Field field : relationship.fields()) {
        place(own ? ownNames(field) : NAMES.getOrDefault(field.id(), List.of()))
            .filter(place -> !found.containsKey(field.id()) && !found.containsValue(place))
            .ifPresent(place -> found.put(field.id(), place));
      }
    }
    if (!found.containsKey(FIRST_NAME) && relationship.field(FIRST_NAME).isPresent()) {
      place(WHOLE_NAMES)
          .filter(place -> !found.containsValue(place))
          .ifPresent(place -> found.put(FIRST_NAME, place));
    }
    return new Columns(header, found);
  }

  /// Whether a column called `name` holds whole names of people.
  static boolean isWholeName(String name) {
    return WHOLE_NAMES.contains(key(name));
  }

  private Optional<Integer> place(List<String> names) {
    return names.stream().map(Guess::key).filter(places::containsKey).findFirst().map(places::get);
  }

  private static List<String> ownNames(Field field) {
    return List.of(field.id(), field.label());
  }

  private static List<String> companies() {
    return List.of(
        "company",
        "company name",
        "current company",
        "organization",
        "organisation",
        "organization name",
        "employer",
        "current employer",
        "account name",
        "account",
        "firma",
        "unternehmen",
        "entreprise",
        "societe",
        "empresa",
        "azienda",
        "bedrijf");
  }

  private static List<String> roles() {
    return List.of(
        "job title",
        "current title",
        "title",
        "position",
        "current position",
        "occupation",
        "headline",
        "funktion",
        "berufsbezeichnung",
        "poste",
        "fonction",
        "cargo");
  }

  /// `name` as it is compared: letters and digits alone, in lower case, without accents.
  static String key(String name) {
    var key = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
