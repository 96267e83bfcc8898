package app.connote;

import app.connote.compose.Catalog;
import app.connote.compose.TemplateShelf;
import app.connote.history.History;
import app.connote.settings.SettingsFile;
import app.connote.store.BuiltInPack;
import app.connote.store.DataFolder;
import app.connote.store.JsonSettings;
import app.connote.store.JsonTemplates;
import app.connote.store.OwnPhrases;
import app.connote.store.SqliteHistory;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;

/// What a person keeps in their folder, opened.
///
/// @param catalog the built-in relationships and templates
/// @param phrases the person's own phrases
/// @param shelf where the person's own templates are
/// @param templates how they stood when the shelf was looked at
record Kept(
    DataFolder folder,
    Catalog catalog,
    OwnPhrases phrases,
    SqliteHistory history,
    SettingsFile settings,
    TemplateShelf shelf,
    TemplateShelf.Standing templates) {
  /// Reads what is kept in `folder`. This blocks and belongs off the window's thread.
  static Kept in(DataFolder folder) {
    // The two that take longest need nothing of each other.
    var reading = CompletableFuture.supplyAsync(BuiltInPack::read);
    var phrases = OwnPhrases.read(folder);
    var history = SqliteHistory.open(folder);
    Catalog catalog = reading.join();
    var shelf = new JsonTemplates(folder, catalog);
    return new Kept(
        folder, catalog, phrases, history, new JsonSettings(folder), shelf, shelf.look());
  }

  /// What there is to say about each, by what it is about; nothing where all is well.
  SequencedMap<String, Optional<String>> notices() {
    var notices = new LinkedHashMap<String, Optional<String>>();
    notices.put("history", notice(history.standing()));
    // What the history says of the folder would be said again of each file.
    if (folder.isOutOfReach() && history.standing() instanceof History.Standing.ReadOnly) {
      return notices;
    }
    notices.put("phrases", phrases.notice());
    notices.put("templates", JsonTemplates.notice(templates));
    notices.put("settings", settings.notice());
    return notices;
  }

  /// What there is to say about a history that stands so.
  static Optional<String> notice(History.Standing standing) {
    return switch (standing) {
      case History.Standing.Kept() -> Optional.empty();
      case History.Standing.Recovered(String notice) -> Optional.of(notice);
      case History.Standing.ReadOnly(String reason) -> Optional.of(reason);
    };
  }
}
