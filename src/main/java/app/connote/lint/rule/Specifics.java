package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks for something in a note that could not stand in a note to just anyone: an event, a date, a
/// name, a number, a title, a place, a topic, or the value of a fact.
///
/// What the writer says about himself or herself ("I'm a Java developer") is not about the reader,
/// and neither is the reader's own name.
final class Specifics {
  private static final Set<String> HOLIDAYS = Set.of("new", "year", "christmas", "easter", "xmas");

  private static final Question<List<Span>> PLACES = Specifics::look;
  private static final Question<List<Span>> NAMES = reading -> new Specifics(reading).names();
  private static final Set<String> READER = Set.of("you", "your", "we");
  private static final Set<String> NETWORKS =
      Set.of(
          "linkedin",
          "linkedin's",
          "facebook",
          "twitter",
          "instagram",
          "tiktok",
          "youtube",
          "whatsapp",
          "google",
          "ok",
          "ceo",
          "cto",
          "hr",
          "it",
          "cv",
          "ps",
          "p.s",
          "mr",
          "mrs",
          "ms",
          "dr",
          "i",
          "name",
          "sir",
          "madam",
          "english");
  private static final Set<String> CALLS =
      Set.of("congrats", "congratulations", "thanks", "thank", "hi", "hello", "hey", "dear");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> WHEN =
      Set.of("this", "next", "today", "tonight", "tomorrow", "earlier", "later");
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "new",
          "year",
          "christmas",
          "easter");

  /// Words after which a number names something.
  private static final Set<String> NUMBERED =
      Set.of(
          "req",
          "requisition",
          "id",
          "ref",
          "reference",
          "job",
          "jr",
          "posting",
          "no",
          "number",
          "nr",
          "gate",
          "hall",
          "room",
          "row",
          "stand",
          "booth",
          "chapter",
          "issue",
          "page",
          "slide",
          "episode",
          "version",
          "class",
          "part",
          "bus",
          "flight",
          "route",
          "act",
          "figure",
          "table",
          "invoice",
          "order",
          "ticket",
          "case",
          "contract",
          "lot",
          "unit",
          "line",
          "platform",
          "track",
          "seat");

  private final Reading reading;
  private final Note note;
  private final List<Token> tokens;
  private final Set<String> own = new HashSet<>();

  private Specifics(Reading reading) {
    this.reading = reading;
    this.note = reading.note();
    this.tokens = note.tokens();
  }

  /// Whether the note holds something specific.
  static boolean areIn(Reading reading) {
    return !in(reading).isEmpty();
  }

  /// The specific words of the note, in order.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  /// The names in the note other than the reader's and what the writer goes by: people, firms,
  /// places and the like, but no numbers and no days.
  static List<Span> named(Reading reading) {
    String text = reading.note().text();
    return reading.once(NAMES).stream()
        .filter(name -> Character.isLetter(text.charAt(name.start())))
        .filter(name -> !isOfCalendar(Tokens.fold(name.of(text))))
        .toList();
  }

  private static List<Span> look(Reading reading) {
    var places = new ArrayList<Span>(reading.find(PhraseList.SPECIFICS));
    places.removeIf(place -> isTimeOfFavour(place, reading));
    places.addAll(titles(reading.note().text()));
    places.addAll(reading.once(NAMES));
    List<Span> blanks = Placeholders.in(reading);
    List<Span> contacts = Contacts.in(reading);
    places.removeIf(place -> touches(place, blanks) || touches(place, contacts));
    places.addAll(facts(reading));
    return Evidence.joined(places);
  }

  /// "Do you have ten minutes on Thursday?" names a day, but none that ties the note to its reader.
  private static boolean isTimeOfFavour(Span place, Reading reading) {
    String first = Tokens.of(place.of(reading.note().text())).getFirst().key();
    return (DAYS.contains(first) || WHEN.contains(first))
        && reading.note().sentences().stream()
            .filter(place::overlaps)
            .anyMatch(sentence -> touches(sentence, Favours.in(reading)));
  }

  private static boolean touches(Span place, List<Span> others) {
    return others.stream().anyMatch(place::overlaps);
  }

  /// Where the facts stand that have been filled in, the reader's own name aside.
  private static List<Span> facts(Reading reading) {
    var fields = new HashSet<>(reading.context().facts().values().keySet());
    fields.remove("first_name");
    return Evidence.values(reading, fields);
  }

  /// Two or more words in double quotation marks.
  private static List<Span> titles(String text) {
    int from = text.indexOf('“');
    int to = from < 0 ? -1 : text.indexOf('”', from);
    if (from < 0) {
      from = text.indexOf('"');
      to = from < 0 ? -1 : text.indexOf('"', from + 1);
    }
    boolean title = to > from && text.substring(from + 1, to).strip().contains(" ");
    return title ? List.of(new Span(from, to + 1)) : List.of();
  }

  private List<Span> names() {
    int from = Greeting.of(reading).words();
    List<Span> aboutOneself = reading.find(PhraseList.ABOUT_ONESELF);
    var named = new ArrayList<Token>();
    int span = 0;
    for (int at = from; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      while (span < aboutOneself.size() && aboutOneself.get(span).end() <= token.span().start()) {
        span++;
      }
      if (span < aboutOneself.size() && aboutOneself.get(span).overlaps(token.span())) {
        at = ownEnd(at);
      } else if (inBody(token) && names(at, from)) {
        named.add(token);
      }
    }
    return named.stream()
        .filter(token -> !own.contains(token.key()))
        .filter(token -> !HOLIDAYS.contains(token.key()))
        .map(Token::span)
        .toList();
  }

  /// Passes over what is said about oneself, remembering its words: up to the end of the clause, or
  /// to where it turns to the reader.
  private int ownEnd(int from) {
    int at = from;
    own.add(tokens.get(at).key());
    while (at + 1 < tokens.size()
        && (tokens.get(at + 1).before() == Gap.SPACE || goesOn(at))
        && !turns(tokens.get(at), tokens.get(at + 1))) {
      at++;
      own.add(tokens.get(at).key());
    }
    return at;
  }

  /// "Python, SQL and Tableau": one capital word of a list after another.
  private boolean goesOn(int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).capital()
        && tokens.get(at + 1).before() == Gap.COMMA
        && tokens.get(at + 1).capital()
        && (tokens.get(at + 2).before() == Gap.COMMA
            || tokens.get(at + 2).key().equals("and")
            || tokens.get(at + 2).key().equals("or"))
        && isListed(at + 2);
  }

  private boolean isListed(int at) {
    Token next = tokens.get(at).before() == Gap.COMMA ? tokens.get(at) : tokens.get(at + 1);
    return next.capital() && !isPronoun(next.key());
  }

  /// "… and your", "… and we".
  private static boolean turns(Token one, Token other) {
    return one.key().equals("and") && READER.contains(other.key());
  }

  private boolean names(int at, int from) {
    Token token = tokens.get(at);
    if (Character.isDigit(note.text().charAt(token.span().start()))) {
      return isNumberOfSomething(at);
    }
    boolean named = token.capital() && !NETWORKS.contains(token.key()) && !isPronoun(token.key());
    return named
        && token.key().length() > 1
        && !isCalled(at)
        && (!begins(at, from) || isNameThere(at));
  }

  /// "Congrats Dean on …": the reader.
  private boolean isCalled(int at) {
    return at > 0
        && tokens.get(at).before() == Gap.SPACE
        && CALLS.contains(tokens.get(at - 1).key());
  }

  /// A year, a number of something that is numbered, or one with a hyphen or a hash; how many there
  /// are of something ("300 founders") could be said to anyone.
  private boolean isNumberOfSomething(int at) {
    Token token = tokens.get(at);
    int start = token.span().start();
    boolean hashed = start > 0 && note.text().charAt(start - 1) == '#';
    boolean numbered = at > 0 && NUMBERED.contains(tokens.get(at - 1).key());
    boolean coded = token.key().length() > 5 && token.key().indexOf('-') > 0;
    return hashed || numbered || coded || isYear(token.key());
  }

  private static boolean isYear(String key) {
    return key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"))
        && key.chars().allMatch(Character::isDigit);
  }

  private boolean begins(int at, int from) {
    Gap before = tokens.get(at).before();
    return at == from || before == Gap.SENTENCE || before == Gap.CLAUSE;
  }

  /// Where every word has a capital, a name shows by what stands around it: "Tom's", "Ann Lee", or
  /// a comma before it, as in "Hi Priya, Foxglove …".
  private boolean isNameThere(int at) {
    Token token = tokens.get(at);
    boolean paired =
        at + 1 < tokens.size()
            && tokens.get(at + 1).capital()
            && tokens.get(at + 1).before() == Gap.SPACE
            && !isPronoun(tokens.get(at + 1).key())
            && Character.isLetter(tokens.get(at + 1).key().charAt(0));
    boolean set = token.before() == Gap.COMMA || token.before() == Gap.SPACE;
    return !CommonWords.begin(token.key()) && (paired || set || token.key().endsWith("'s"));
  }

  private static boolean isPronoun(String key) {
    return key.equals("i") || key.startsWith("i'");
  }

  /// Whether `token` stands between the greeting and the sign-off.
  private boolean inBody(Token token) {
    List<Span> sentences = note.sentences();
    return !sentences.isEmpty()
        && sentences.getFirst().start() <= token.span().start()
        && token.span().end() <= sentences.getLast().end();
  }

  private static boolean isOfCalendar(String key) {
    return DAYS.contains(key) || CALENDAR.contains(key);
  }
}
