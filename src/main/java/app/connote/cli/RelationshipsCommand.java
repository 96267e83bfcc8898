package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `connote relationships`: what can be drafted, and which facts it takes.
@Command(
    name = "relationships",
    description = "List the ways of knowing someone, and the fields of each.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote relationships",
      "  connote relationships --format json",
    })
final class RelationshipsCommand implements Callable<Integer> {
  private final Console console;
  private final Catalog catalog;

  @Mixin private final FormatOption format = new FormatOption();

  RelationshipsCommand(Console console, Catalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    switch (format.format()) {
      case TEXT -> print(catalog.relationships(), console.out());
      case JSON -> console.out().println(Json.relationships(catalog));
    }
    return Status.FINE;
  }

  private static void print(List<Relationship> relationships, PrintWriter out) {
    String group = "";
    for (Relationship each : relationships) {
      if (!each.group().equals(group)) {
        out.println((group.isEmpty() ? "" : "\n") + each.group());
        group = each.group();
      }
      out.printf("  %-26s %s%n", each.id(), each.label());
      out.printf("  %-26s   %s%n", "", fields(each));
    }
  }

  private static String fields(Relationship relationship) {
    String optional = ids(relationship, field -> !field.required());
    return ids(relationship, Field::required) + (optional.isEmpty() ? "" : "; " + optional);
  }

  private static String ids(Relationship relationship, Predicate<Field> which) {
    return relationship.fields().stream()
        .filter(which)
        .map(Field::id)
        .collect(Collectors.joining(", "));
  }
}
