package app.connote.ui.templates;

import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateText;
import app.connote.history.TemplateUse;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finding a template and taking it in hand: the list follows what is looked for and what the
/// person's own templates become.
final class Choosing {
  private final Listing listing;
  private final Keeping keeping;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private String words = "";
  private Optional<String> wanted = Optional.empty();

  /// Chooses among those of `listing` and those that `keeping` keeps.
  Choosing(Listing listing, Keeping keeping) {
    this.listing = listing;
    this.keeping = keeping;
  }

  /// What the list shows, and which template is at hand.
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The template at hand, if there is one.
  Optional<Entry> entry() {
    return shown.get().chosen();
  }

  /// The person's own templates.
  OwnTemplates own() {
    return keeping.own();
  }

  /// How the template called `id` is in use, or would be if it were not hidden; none where it was
  /// never saved.
  Optional<TemplateText> base(String id) {
    return own().saved(id).or(() -> listing.builtIn(id));
  }

  /// Lists the templates that fit `words`.
  void find(String words) {
    this.words = words;
    list();
  }

  /// Takes the template called `id` in hand. Returns whether another was wanted before.
  boolean choose(String id) {
    boolean another = wanted.filter(id::equals).isEmpty();
    if (another) {
      want(Optional.of(id));
      list();
    }
    return another;
  }

  /// Takes the template called `id` in hand, from the next time they are listed.
  void want(Optional<String> id) {
    wanted = id;
  }

  /// Tells how often templates were used from now on.
  void know(List<TemplateUse> uses) {
    listing.know(uses);
    list();
  }

  /// The person's own templates are `now` from now on.
  void change(OwnTemplates now) {
    keeping.change(now);
    list();
  }

  /// Lists the templates anew.
  void list() {
    List<Line> lines = Line.of(listing.entries(own()), words, writing());
    shown.set(Shown.of(words, lines, wanted));
  }

  /// What is being written does not vanish because it no longer fits what is looked for.
  private Optional<String> writing() {
    return wanted.filter(id -> own().unsaved(id).isPresent());
  }
}
