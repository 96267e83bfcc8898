package app.connote.ui.templates;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.compose.OwnTemplates;
import app.connote.compose.Pack;
import app.connote.compose.PackPlan;
import app.connote.compose.Packs;
import app.connote.compose.TemplateText;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Taking in templates that others made, and passing on one's own.
final class Sharing {
  private static final String USUAL_NAME = "My templates";

  private final Catalog builtIn;
  private final Supplier<OwnTemplates> own;
  private final Files files;
  private final Acts acts;
  private final Background.Latest asking;
  private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What reads and writes packs, and where that is done.
  record Files(Packs packs, Background storage) {}

  /// Takes packs into `own`, the templates that a person has besides those of `builtIn`, with
  /// `acts`.
  Sharing(Catalog builtIn, Supplier<OwnTemplates> own, Files files, Acts acts) {
    this.builtIn = builtIn;
    this.own = own;
    this.files = files;
    this.acts = acts;
    this.asking = files.storage().latest();
  }

  /// The pack that is looked at, if one is.
  ReadOnlyObjectProperty<Optional<Offer>> offer() {
    return offer.getReadOnlyProperty();
  }

  /// Shows what the pack in `file` would change; says so where it cannot be used.
  void look(Path file) {
    asking.ask(() -> files.packs().read(file), this::propose, acts::fail);
  }

  /// Lets the pack win over the person's own templates, or not.
  void replace(boolean wins) {
    offer.set(offer.get().map(now -> now.replacing(wins)));
  }

  /// Takes in the pack that is looked at, the whole of it.
  void take() {
    offer.get().map(Offer::taken).filter(taken -> !taken.isEmpty()).ifPresent(this::take);
  }

  private void take(List<NoteTemplate> taken) {
    OwnTemplates after = own.get();
    for (NoteTemplate each : taken) {
      after = after.taking(TemplateText.of(each));
    }
    offer.set(Optional.empty());
    List<String> ids = taken.stream().map(NoteTemplate::id).toList();
    acts.act(ids, after, "Imported " + counted(taken.size()) + ".");
  }

  /// Leaves everything as it is.
  void cancel() {
    offer.set(Optional.empty());
  }

  /// Whether there is anything to pass on; says so where there is not.
  boolean canExport() {
    boolean any = !own.get().usable(builtIn).isEmpty();
    if (!any) {
      acts.say("You have no templates of your own to export. Save one, or change a built-in one.");
    }
    return any;
  }

  /// Writes the person's own templates that are in use to `file`, as a pack called as the file is.
  void export(Path file) {
    List<NoteTemplate> all = own.get().usable(builtIn);
    if (!all.stream().map(NoteTemplate::id).allMatch(Pack::isName)) {
      acts.say("A template has an id that a pack cannot have: duplicate it and delete the old.");
      return;
    }
    var pack = new Pack(name(file), all);
    files
        .storage()
        .ask(
            () -> {
              files.packs().write(file, pack);
              return all.size();
            },
            number -> acts.say("Exported " + counted(number) + "."),
            acts::fail);
  }

  /// How many templates, in words.
  static String counted(int number) {
    return number == 1 ? "1 template" : number + " templates";
  }

  private void propose(Pack pack) {
    List<NoteTemplate> usable = own.get().usable(builtIn);
    Optional<TemplateText> broken =
        own.get().saved().stream()
            .filter(each -> pack.templates().stream().anyMatch(new Named(each.id())::is))
            .filter(each -> usable.stream().noneMatch(new Named(each.id())::is))
            .findFirst();
    if (broken.isPresent()) {
      acts.say(
          "Not imported: “"
              + broken.get().id()
              + "” is in the pack, and yours of that id cannot be used. Put yours right first.");
      return;
    }
    acts.say("");
    offer.set(Optional.of(new Offer(pack, PackPlan.of(pack, builtIn, usable), false)));
  }

  private record Named(String id) {
    boolean is(NoteTemplate template) {
      return template.id().equals(id);
    }
  }

  private static String name(Path file) {
    String stem = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.json$", "").strip();
    return Pack.isName(stem) ? stem : USUAL_NAME;
  }
}
