package app.connote.ui.templates;

import app.connote.compose.Catalog;
import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateShelf;
import app.connote.ui.kit.Background;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The person's own templates as they stand, and what they make of those of the program. Every
/// change is kept at once.
final class Keeping {
  private final Catalog builtIn;
  private final TemplateShelf shelf;
  private final Background.Latest saving;
  private final Consumer<Exception> trouble;
  private final ReadOnlyObjectWrapper<Catalog> catalog;
  private OwnTemplates own;

  /// Keeps `own` on `shelf`, working in `background`; `trouble` hears when that fails.
  Keeping(
      Catalog builtIn,
      OwnTemplates own,
      TemplateShelf shelf,
      Background background,
      Consumer<Exception> trouble) {
    this.builtIn = builtIn;
    this.own = own;
    this.shelf = shelf;
    this.saving = background.latest();
    this.trouble = trouble;
    this.catalog = new ReadOnlyObjectWrapper<>(own.over(builtIn));
  }

  /// The person's own templates.
  OwnTemplates own() {
    return own;
  }

  /// The relationships and all templates that are in use.
  ReadOnlyObjectProperty<Catalog> catalog() {
    return catalog.getReadOnlyProperty();
  }

  /// The templates are `now` from now on.
  void change(OwnTemplates now) {
    if (now.equals(own)) {
      return;
    }
    boolean inUse = !now.saved().equals(own.saved()) || !now.hidden().equals(own.hidden());
    own = now;
    if (inUse) {
      catalog.set(own.over(builtIn));
    }
    saving.ask(() -> save(now), _ -> {}, trouble);
  }

  private boolean save(OwnTemplates now) {
    shelf.save(now);
    return true;
  }
}
