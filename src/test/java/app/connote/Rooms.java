package app.connote;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The rooms of the house built on package `base`, and the arrows between them, as
/// `docs/architecture.md` draws them.
record Rooms(String base) {
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry("note", List.of()),
          Map.entry("value", List.of("note")),
          Map.entry("template", List.of("value", "note")),
          Map.entry("lint", List.of("lint.phrase", "note")),
          Map.entry("lint.phrase", List.of("note")),
          Map.entry("lint.rule", List.of("lint", "lint.phrase", "note")),
          Map.entry("compose", List.of("template", "lint", "note")),
          Map.entry("batch", List.of("compose", "lint", "value", "note")),
          Map.entry("history", List.of("note")),
          Map.entry("linkedin", List.of("history", "note")),
          Map.entry("insights", List.of("history", "note")),
          Map.entry("settings", List.of("history", "value", "note")),
          Map.entry(
              "store",
              List.of(
                  "batch",
                  "linkedin",
                  "history",
                  "insights",
                  "settings",
                  "compose",
                  "lint",
                  "lint.phrase",
                  "template",
                  "note")),
          Map.entry("proof", List.of("lint", "note")),
          Map.entry(
              "cli",
              List.of(
                  "batch",
                  "compose",
                  "lint",
                  "lint.rule",
                  "linkedin",
                  "history",
                  "insights",
                  "proof",
                  "settings",
                  "store",
                  "value",
                  "note")),
          Map.entry(
              "ui",
              List.of(
                  "ui.compose",
                  "ui.history",
                  "ui.settings",
                  "ui.templates",
                  "ui.kit",
                  "compose",
                  "lint",
                  "history",
                  "settings",
                  "note")),
          Map.entry(
              "ui.compose",
              List.of("ui.kit", "compose", "lint", "history", "settings", "value", "note")),
          Map.entry("ui.followups", List.of("ui.history", "ui.kit", "compose", "history", "note")),
          Map.entry("ui.history", List.of("ui.kit", "compose", "history", "settings", "note")),
          Map.entry(
              "ui.insights",
              List.of("ui.kit", "compose", "insights", "history", "settings", "note")),
          Map.entry(
              "ui.settings", List.of("ui.kit", "lint", "history", "settings", "value", "note")),
          Map.entry(
              "ui.templates", List.of("ui.kit", "compose", "template", "lint", "history", "note")),
          Map.entry(
              "ui.queue",
              List.of("ui.kit", "batch", "compose", "lint", "history", "value", "note")),
          Map.entry("ui.linkedin", List.of("ui.kit", "linkedin", "history")),
          Map.entry("ui.kit", List.of()));

  /// The names of the rooms, in order.
  static List<String> names() {
    return List.copyOf(new TreeMap<>(ARROWS).keySet());
  }

  /// The classes that live in the rooms called `names`, not in rooms inside those.
  DescribedPredicate<JavaClass> called(String... names) {
    return resideInAnyPackage(Stream.of(names).map(this::packageOf).toArray(String[]::new));
  }

  /// Every class has a room that is listed here, or stands at the door.
  ArchRule everyClassHasARoom() {
    return classes()
        .that()
        .resideOutsideOfPackage(base)
        .should()
        .resideInAnyPackage(names().stream().map(this::packageOf).toArray(String[]::new))
        .as("every class has a room with its arrows and a line in docs/architecture.md");
  }

  /// The room called `name` sees nothing of the house but itself and what it may.
  ArchRule arrowsOf(String name) {
    var seen = Stream.concat(Stream.of(name), ARROWS.getOrDefault(name, List.of()).stream());
    return classes()
        .that(called(name))
        .should()
        .onlyDependOnClassesThat(
            called(seen.toArray(String[]::new)).or(not(resideInAPackage(base + ".."))))
        .as("the arrows of “" + name + "” run downwards")
        .allowEmptyShould(true);
  }

  private String packageOf(String name) {
    return base + "." + name;
  }
}
