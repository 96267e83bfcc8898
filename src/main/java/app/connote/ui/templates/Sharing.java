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
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Taking in templates that others made, and passing on one's own.
final class Sharing {
  private static final String USUAL_NAME = "My templates";

  private final Catalog builtIn;
  private final Supplier<OwnTemplates> own;
  private final Files files;
  private final Consumer<Taken> take;
  private final Consumer<String> say;
  private final Background.Latest asking;
  private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What reads and writes packs, and where that is done.
  record Files(Packs packs, Background storage) {}

  /// The person's templates once a pack has been taken in.
  ///
  /// @param ids those that it changed
  /// @param sentence what to say of it
  record Taken(List<String> ids, OwnTemplates after, String sentence) {}

  /// Takes packs into `own`, the templates that a person has besides those of `builtIn`, through
  /// `take`; what there is to say goes to `say`.
  Sharing(
      Catalog builtIn,
      Supplier<OwnTemplates> own,
      Files files,
      Consumer<Taken> take,
      Consumer<String> say) {
    this.builtIn = builtIn;
    this.own = own;
    this.files = files;
    this.take = take;
    this.say = say;
    this.asking = files.storage().latest();
  }

  /// The pack that is looked at, if one is.
  ReadOnlyObjectProperty<Optional<Offer>> offer() {
    return offer.getReadOnlyProperty();
  }

  /// Shows what the pack in `file` would change; says so where it cannot be used.
  void look(Path file) {
    asking.ask(() -> files.packs().read(file), this::propose, this::fail);
  }

  /// Lets the pack win over the person's own templates, or not.
  void replace(boolean wins) {
    offer.set(offer.get().map(now -> now.replacing(wins)));
  }

  /// Takes in the pack that is looked at, the whole of it.
  void take() {
    offer
        .get()
        .filter(now -> !now.taken().isEmpty())
        .ifPresent(
            now -> {
              OwnTemplates after = own.get();
              for (NoteTemplate each : now.taken()) {
                after = after.taking(TemplateText.of(each));
              }
              offer.set(Optional.empty());
              take.accept(
                  new Taken(
                      now.taken().stream().map(NoteTemplate::id).toList(),
                      after,
                      "Imported " + counted(now.taken().size()) + "."));
            });
  }

  /// Leaves everything as it is.
  void cancel() {
    offer.set(Optional.empty());
  }

  /// Whether there is anything to pass on; says so where there is not.
  boolean canExport() {
    boolean any = !own.get().usable(builtIn).isEmpty();
    if (!any) {
      say.accept(
          "You have no templates of your own to export. Save one, or change a built-in one.");
    }
    return any;
  }

  /// Writes the person's own templates that are in use to `file`, as a pack called as the file is.
  void export(Path file) {
    List<NoteTemplate> all = own.get().usable(builtIn);
    if (!all.stream().map(NoteTemplate::id).allMatch(Pack::isName)) {
      say.accept("A template has an id that a pack cannot have: duplicate it and delete the old.");
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
            number -> say.accept("Exported " + counted(number) + "."),
            this::fail);
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
      say.accept(
          "Not imported: “"
              + broken.get().id()
              + "” is in the pack, and yours of that id cannot be used. Put yours right first.");
      return;
    }
    say.accept("");
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

  private void fail(Exception failure) {
    say.accept(String.valueOf(failure.getMessage()));
  }
}
