package app.connote.corpus;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.NoteTemplate;
import app.connote.compose.Suggestions;
import app.connote.compose.Wishes;
import app.connote.lint.Earlier;
import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.lint.Severity;
import app.connote.lint.Skeleton;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Forty different people of one relationship get a note each, the first that is suggested, and
/// every note is remembered when the next is written: `mvn -q test-compile exec:exec@forty`.
///
/// @param relationship how the writer knows all of them
/// @param skeletons what remains of each note once names and facts are blanks
/// @param wordings the skeletons of all wordings that could have been sent
public record FortyPeople(
    Relationship relationship, List<Set<Integer>> skeletons, Set<Set<Integer>> wordings) {
  private static final List<String> NAMES =
      List.of(
          "Ada", "Ben", "Carla", "Deniz", "Elif", "Farid", "Grace", "Hanna", "Ivan", "Jun", "Kofi",
          "Lena", "Mateo", "Nadia", "Omar", "Petra", "Quentin", "Rosa", "Sanjay", "Tove", "Uma",
          "Viktor", "Wanda", "Ximena", "Yusuf", "Zoe", "Aiko", "Bruno", "Chidi", "Dana", "Emeka",
          "Freya", "Goran", "Hugo", "Ines", "Jonas", "Kira", "Luis", "Mina", "Noor");
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final Catalog PACK = BuiltInPack.read();

  /// Prints the table of all relationships, and how the threshold was set.
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        """
        | relationship | wordings | used for 40 | alike: median | 90 % within | most |
        |---|---|---|---|---|---|""");
    for (Relationship each : PACK.relationships()) {
      write(each, Account.FREE).print(out);
    }
    Likenesses.read().print(out);
  }

  /// Writes to all forty with an `account`.
  static FortyPeople write(Relationship relationship, Account account) {
    Composer composer = new Composer(PACK, LINTER);
    var sent = new ArrayList<Earlier>();
    var skeletons = new ArrayList<Set<Integer>>();
    for (String name : NAMES) {
      Facts facts = facts(relationship, name);
      composer = composer.with(Wishes.NONE.after(new Past(sent.reversed(), NOW)));
      Note note = first(composer.suggest(relationship, facts, account, 1, 0));
      sent.add(new Earlier(relationship.id(), facts, note.text(), NOW));
      skeletons.add(Skeleton.of(note, facts));
    }
    return new FortyPeople(relationship, skeletons, wordings(relationship, account));
  }

  /// How many of the notes have a skeleton of their own.
  int different() {
    return new HashSet<>(skeletons).size();
  }

  /// Whether a skeleton was sent twice before every one was sent once.
  boolean repeatsTooEarly() {
    return different() < Math.min(NAMES.size(), wordings.size());
  }

  /// How alike any two of the notes are, in order.
  List<Double> likenesses() {
    var alike = new ArrayList<Double>();
    for (int at = 0; at < skeletons.size(); at++) {
      for (int before = 0; before < at; before++) {
        alike.add(likeness(skeletons.get(before), skeletons.get(at)));
      }
    }
    alike.sort(null);
    return alike;
  }

  /// The likeness that `part` of all pairs do not exceed.
  double within(double part) {
    List<Double> alike = likenesses();
    return alike.get((int) Math.ceil(part * alike.size()) - 1);
  }

  private void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "| `%s` | %d | %d | %.2f | %.2f | %.2f |%n",
        relationship.id(),
        wordings.size(),
        different(),
        within(0.5),
        within(0.9),
        within(1));
  }

  /// The part of the one that stands in the other, whichever is more.
  private static double likeness(Set<Integer> one, Set<Integer> other) {
    double common = one.stream().filter(other::contains).count();
    return common / Math.max(1, Math.min(one.size(), other.size()));
  }

  private static Facts facts(Relationship relationship, String name) {
    Facts facts = Facts.NONE;
    for (Field field : relationship.fields()) {
      facts = facts.with(field.id(), field.id().equals("first_name") ? name : field.example());
    }
    return facts;
  }

  private static Note first(Suggestions suggestions) {
    Optional<Candidate> first =
        suggestions instanceof Suggestions.Ready ready
            ? ready.notes().stream().findFirst()
            : Optional.empty();
    return first.map(Candidate::note).orElseThrow();
  }

  private static Set<Set<Integer>> wordings(Relationship relationship, Account account) {
    Facts facts = facts(relationship, NAMES.getFirst());
    var context = Context.of(relationship, account, facts);
    var wordings = new HashSet<Set<Integer>>();
    for (NoteTemplate template : PACK.templatesFor(relationship)) {
      for (String text : template.template().fill(facts)) {
        var note = new Note(text);
        boolean sound =
            LINTER.findings(note, context).stream()
                .noneMatch(each -> each.severity() == Severity.ERROR);
        if (sound) {
          wordings.add(Skeleton.of(note, facts));
        }
      }
    }
    return wordings;
  }
}
