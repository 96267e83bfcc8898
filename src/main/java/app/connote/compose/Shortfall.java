package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.note.Context;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in one sentence why there are fewer notes than were asked for, and what to do about it.
///
/// @param relationship how the writer knows the reader
/// @param context the situation of the notes, with the facts they were made from
/// @param templates the templates for the relationship
/// @param wordings all their wordings, whether they fit or not
/// @param checked those that fit and were checked, whether they are sound or not
record Shortfall(
    Relationship relationship,
    Context context,
    List<NoteTemplate> templates,
    List<Wording> wordings,
    List<Checked> checked) {

  /// The sentence for when `notes` notes could be made in all, on all pages.
  String sentence(int notes) {
    if (notes > 0) {
      return some(notes);
    }
    if (wordings.isEmpty()) {
      return noTemplate();
    }
    return checked.isEmpty() ? noneFits() : noneSound();
  }

  private String some(int notes) {
    String only = notes == 1 ? "Only one note" : "Only " + notes + " different notes";
    if (someTooLong()) {
      return "%s %s %s characters with these facts; shorten %s to see more."
          .formatted(
              only,
              notes == 1 ? "fits" : "fit",
              limit(),
              longest("").map(Shortfall::quoted).orElse("the facts"));
    }
    return only + " can be made from these facts; " + next() + " to see more.";
  }

  private String next() {
    return unfilled(templates.stream().flatMap(each -> each.template().fields().stream()).toList())
        .map(field -> "fill in " + quoted(field))
        .orElse("change the wording of a fact");
  }

  private String noTemplate() {
    return unfilled(
            templates.stream().flatMap(each -> each.template().required().stream()).toList())
        .map(field -> "No template does without " + quoted(field) + "; fill it in to see notes.")
        .orElse(
            "There is no template for “"
                + relationship.label()
                + "” yet; choose another way of knowing the person, or write a note of your own.");
  }

  private String noneFits() {
    Wording shortest =
        wordings.stream().min(Comparator.comparingInt(each -> each.text().length())).orElseThrow();
    int excess = shortest.text().length() - limit();
    return "No note with these facts fits %s characters; shorten %s by about %s character%s."
        .formatted(limit(), shortenable(shortest.text(), excess), excess, excess == 1 ? "" : "s");
  }

  private String shortenable(String text, int excess) {
    return longest(text)
        .filter(field -> value(field).length() > excess)
        .map(Shortfall::quoted)
        .orElse("the facts");
  }

  private String noneSound() {
    Checked best = checked.getFirst();
    Finding finding = best.candidate().findings().getFirst();
    String pointed = finding.span().of(best.wording().text());
    return "No note with these facts passes the checks; change "
        + fieldHolding(pointed).map(Shortfall::quoted).orElse("the facts")
        + " to see notes.";
  }

  private Optional<Field> fieldHolding(String pointed) {
    return filled().stream().filter(field -> holdsWords(pointed, value(field))).findFirst();
  }

  private static boolean holdsWords(String pointed, String value) {
    return !pointed.isBlank() && (contains(pointed, value) || contains(value, pointed));
  }

  /// The filled field with the longest value, of those that `text` holds if it holds any.
  private Optional<Field> longest(String text) {
    Comparator<Field> byHolding = Comparator.comparing(field -> contains(text, value(field)));
    return filled().stream().max(byHolding.thenComparingInt(field -> value(field).length()));
  }

  private boolean someTooLong() {
    return wordings.stream().anyMatch(each -> !each.fits(limit()));
  }

  private Optional<Field> unfilled(List<String> wanted) {
    return relationship.fields().stream()
        .filter(field -> wanted.contains(field.id()) && !context.facts().has(field.id()))
        .findFirst();
  }

  private List<Field> filled() {
    return relationship.fields().stream().filter(field -> context.facts().has(field.id())).toList();
  }

  private String value(Field field) {
    return context.facts().value(field.id()).orElse("");
  }

  private int limit() {
    return context.characters();
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static String quoted(Field field) {
    return "“" + field.label() + "”";
  }
}
