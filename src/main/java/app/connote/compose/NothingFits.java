package app.connote.compose;

import app.connote.note.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says which fact to shorten, and by how many characters, where no wording fits.
///
/// @param situation whom the notes are for
/// @param lengths by how much facts must be shortened
record NothingFits(Situation situation, Shortening lengths) {
  private record Cure(Field field, int characters) {}

  /// One sentence: the fact that needs to lose least, or those that must be shortened together
  /// where no single one is long enough.
  String sentence() {
    String none = "No note with these facts fits " + situation.limit() + " characters";
    return cure()
        .map(cure -> none + "; shorten " + quoted(cure.field) + " by " + characters(cure) + ".")
        .or(() -> together().map(rest -> none + ", and no single fact is long enough; " + rest))
        .orElse(
            none
                + ", however short the facts are; choose another way of knowing the person, or"
                + " write a note of your own.");
  }

  /// The fact that must lose the fewest characters; of equals the longest.
  private Optional<Cure> cure() {
    return situation.filled().stream()
        .flatMap(field -> lengths.of(field.id()).stream().mapToObj(n -> new Cure(field, n)))
        .filter(cure -> cure.characters < length(cure.field))
        .min(
            Comparator.comparingInt(Cure::characters)
                .thenComparing(
                    Comparator.<Cure>comparingInt(cure -> length(cure.field)).reversed()));
  }

  private Optional<String> together() {
    return lengths
        .shortest()
        .flatMap(
            shortest ->
                enough(shortest)
                    .map(
                        fields ->
                            "shorten %s until the note is %s shorter."
                                .formatted(fields, characters(shortest.characters()))));
  }

  /// The longest facts of the wording `shortest` that can lose enough between them.
  private Optional<String> enough(Shortening.Cut shortest) {
    var taken = new ArrayList<Field>();
    int left = shortest.characters();
    for (Field field : longestFirst()) {
      int times = shortest.run().outlines().times(shortest.at(), field.id());
      if (left > 0 && times > 0) {
        taken.add(field);
        left -= times * (length(field) - 1);
      }
    }
    return left > 0
        ? Optional.empty()
        : Optional.of(taken.stream().map(NothingFits::quoted).collect(Collectors.joining(" and ")));
  }

  private List<Field> longestFirst() {
    return situation.filled().stream()
        .sorted(Comparator.comparingInt(this::length).reversed())
        .toList();
  }

  private int length(Field field) {
    return situation.values().text(field.id()).length();
  }

  private static String characters(Cure cure) {
    return characters(cure.characters);
  }

  private static String characters(int count) {
    return count + (count == 1 ? " character" : " characters");
  }

  private static String quoted(Field field) {
    return Shortfall.quoted(field.label());
  }
}
