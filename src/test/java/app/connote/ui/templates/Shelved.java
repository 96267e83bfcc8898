package app.connote.ui.templates;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateShelf;
import app.connote.compose.TemplateText;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Audience;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPhrases;
import app.connote.store.FilePacks;
import app.connote.template.TemplateException;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A model of two relationships with three templates, and everything around it.
final class Shelved implements TemplateShelf {
  static final Relationship MET = relationship("met", "Met at an event", "event");
  static final Relationship SCHOOL = relationship("school", "Same school", "school");
  static final Catalog BUILT_IN =
      new Catalog(
          List.of(MET, SCHOOL),
          List.of(
              template(MET, "met-1", "Hi {{first_name}}, {good|lovely} to meet you at {{event}}."),
              template(MET, "met-2", "{{first_name}}, how was {{event}}?{ And {{topic}}?|}"),
              template(SCHOOL, "school-1", "Hello {{first_name}}, {{school}} is my school, too.")));

  final MemoryHistory history = new MemoryHistory();
  final Later storage = new Later();
  final Later checking = new Later();
  final ObjectProperty<Facts> typed = new SimpleObjectProperty<>(Facts.NONE);
  OwnTemplates kept;
  boolean full;
  final TemplatesModel model;

  Shelved(OwnTemplates kept, String... problems) {
    this.kept = kept;
    this.model =
        new TemplatesModel(
            BUILT_IN,
            new Standing(kept, List.of(problems)),
            new SimpleObjectProperty<>(new Linter(Rules.ALL, BuiltInPhrases.read())),
            new TemplatesModel.Desk(
                this,
                new FilePacks(BUILT_IN),
                history,
                new Background(storage, Runnable::run),
                new Background(checking, Runnable::run),
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC),
                typed));
    model.refresh();
    storage.doAll();
  }

  /// The ids in the list, a relationship's name before its templates.
  List<String> listed() {
    return model.shown().get().lines().stream().map(Shelved::name).toList();
  }

  private static String name(Line line) {
    return switch (line) {
      case Line.Heading heading -> heading.relationship().label();
      case Line.Item item -> item.entry().id();
    };
  }

  /// The template at hand.
  Entry chosen() {
    return model.shown().get().chosen().orElseThrow();
  }

  /// What Compose draws on.
  List<String> inUse() {
    return model.catalog().get().templates().stream()
        .map(each -> TemplateText.of(each).text())
        .toList();
  }

  @Override
  public Standing look() {
    return new Standing(kept, List.of());
  }

  @Override
  public void save(OwnTemplates own) {
    if (full) {
      throw new UncheckedIOException("The disk is full: make room.", new IOException());
    }
    kept = own;
  }

  private static Relationship relationship(String id, String label, String second) {
    return new Relationship(
        id,
        label,
        "People",
        Audience.FIRST_CONTACT,
        List.of(
            new Field("first_name", "First name", "Priya", "Greets them.", true),
            new Field(second, label, "DevConf", "Says where.", true),
            new Field("topic", "Topic", "testing", "Reminds them.", false)));
  }

  private static NoteTemplate template(Relationship relationship, String id, String text) {
    try {
      return new TemplateText(id, relationship.id(), text).compile(relationship);
    } catch (TemplateException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
