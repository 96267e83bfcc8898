package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.note.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says in one sentence why there are fewer notes than were asked for, and what to do about it.
///
/// @param situation whom the notes are for
/// @param runs the wordings of the templates for the relationship
/// @param unsound the wordings that were looked at and cannot be sent
/// @param unsoundFacts the ids of the facts that no sound note can say
record Shortfall(
    Situation situation,
    List<Run> runs,
    List<Contender.Settled> unsound,
    Set<String> unsoundFacts) {

  /// The sentence for when `notes` notes could be made in all, on all pages.
  String sentence(int notes) {
    if (notes > 0) {
      return some(notes);
    }
    if (runs.stream().allMatch(run -> run.usable().findAny().isEmpty())) {
      return noTemplate();
    }
    return lengths().anythingFits()
        ? noneSound()
        : new NothingFits(situation, lengths()).sentence();
  }

  private Shortening lengths() {
    return new Shortening(runs, situation.limit());
  }

  private String some(int notes) {
    String only = notes == 1 ? "Only one note" : "Only " + notes + " different notes";
    if (lengths().anythingIsTooLong()) {
      return "%s %s %s characters with these facts; shorten %s to see more."
          .formatted(
              only,
              notes == 1 ? "fits" : "fit",
              situation.limit(),
              longest().map(Field::label).map(Shortfall::quoted).orElse("the facts"));
    }
    return only + " can be made from these facts; " + next() + " to see more.";
  }

  private String next() {
    return unfilled(mentioned())
        .map(field -> "fill in " + quoted(field.label()))
        .orElse("change the wording of a fact");
  }

  private Collection<String> mentioned() {
    return runs.stream().flatMap(run -> run.template().template().fields().stream()).toList();
  }

  private Collection<String> required() {
    return runs.stream().flatMap(run -> run.template().template().required().stream()).toList();
  }

  private String noTemplate() {
    return unfilled(required())
        .map(Field::label)
        .map(field -> "No template does without " + quoted(field) + "; fill it in to see notes.")
        .orElse(
            "There is no template for "
                + quoted(situation.relationship().label())
                + " yet; choose another way of knowing the person, or write a note of your own.");
  }

  private String noneSound() {
    Optional<Field> faulty =
        situation.filled().stream()
            .filter(field -> unsoundFacts.contains(field.id()))
            .findFirst()
            .or(() -> unsound.stream().findFirst().flatMap(this::fieldHolding));
    return "No note with these facts passes the checks; change "
        + faulty.map(Field::label).map(Shortfall::quoted).orElse("the facts")
        + " to see notes.";
  }

  private Optional<Field> fieldHolding(Contender.Settled settled) {
    Finding worst = settled.findings().getFirst();
    String pointed = worst.span().of(settled.written().text());
    return situation.filled().stream()
        .filter(field -> holdsWords(pointed, situation.values().text(field.id())))
        .findFirst();
  }

  private static boolean holdsWords(String pointed, String value) {
    return !pointed.isBlank() && (contains(pointed, value) || contains(value, pointed));
  }

  private Optional<Field> longest() {
    return situation.filled().stream()
        .max(Comparator.comparingInt(field -> situation.values().text(field.id()).length()));
  }

  private Optional<Field> unfilled(Collection<String> wanted) {
    return situation.relationship().fields().stream()
        .filter(field -> wanted.contains(field.id()) && !situation.values().has(field.id()))
        .findFirst();
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  static String quoted(String label) {
    return "“" + label + "”";
  }
}
