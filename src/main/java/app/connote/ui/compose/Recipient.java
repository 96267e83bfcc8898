package app.connote.ui.compose;

import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.lint.Known;
import app.connote.note.Facts;
import app.connote.ui.kit.Background;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Whom the note at hand is for: the address of their profile, and whether they are somebody whom
/// the writer has invited before.
final class Recipient {
  private static final String ADDRESS = "linkedin.com/in/";

  private final DraftKeeper keeper;
  private final Consumer<List<Known>> told;
  private final Background.Latest looking;
  private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Meeting> meeting =
      new ReadOnlyObjectWrapper<>(new Meeting.Unknown());
  private final Set<UUID> others = new HashSet<>();
  private Facts facts = Facts.NONE;

  /// Looks people up through `keeper`, in `background`; `told` hears of those who may be the
  /// reader.
  Recipient(DraftKeeper keeper, Background background, Consumer<List<Known>> told) {
    this.keeper = keeper;
    this.told = told;
    this.looking = background.latest();
  }

  /// The address of their profile, as it was typed.
  ReadOnlyStringProperty address() {
    return address.getReadOnlyProperty();
  }

  /// What is known about who they are.
  ReadOnlyObjectProperty<Meeting> meeting() {
    return meeting.getReadOnlyProperty();
  }

  /// Their profile is at `typed`.
  void type(String typed) {
    if (!typed.equals(address.get())) {
      address.set(typed);
      look();
    }
  }

  /// What was typed is the whole address: the person is known by it from now on.
  void settle() {
    keeper.locate(Profile.of(address.get()));
  }

  /// The note at hand is written with `now`.
  void meet(Facts now) {
    if (!now.equals(facts)) {
      facts = now;
      look();
    }
  }

  /// Another note is at hand, or what became of earlier ones has changed.
  void lookAgain() {
    others.clear();
    address.set(keeper.person().profile().map(page -> ADDRESS + page.slug()).orElse(""));
    look();
  }

  /// The person who is asked about is the reader.
  void same() {
    if (meeting.get() instanceof Meeting.Asked(Match match)) {
      adopt(match.person());
      look();
    }
  }

  /// The person who is asked about is somebody else.
  void other() {
    if (meeting.get() instanceof Meeting.Asked(Match match)) {
      others.add(match.person().id());
      look();
    }
  }

  private void adopt(Person person) {
    keeper.address(person);
    address.set(person.profile().map(page -> ADDRESS + page.slug()).orElseGet(address::get));
  }

  private void look() {
    String name = facts.value("first_name").orElse("");
    Optional<Profile> page = Profile.of(address.get());
    looking.ask(
        () -> keeper.recall().people(name, page, keeper.notes()),
        found -> show(found, page),
        _ -> show(List.of(), page));
  }

  private void show(List<Match> found, Optional<Profile> page) {
    Optional<Match> reader =
        found.stream().filter(match -> isReader(match.person(), page)).findFirst();
    reader.map(Match::person).ifPresent(keeper::address);
    List<Match> likely =
        reader.isPresent()
            ? List.of()
            : found.stream().filter(match -> isLikely(match, page)).toList();
    meeting.set(meeting(reader, likely));
    told.accept(
        reader.isPresent()
            ? reader.flatMap(match -> match.known(true)).stream().toList()
            : likely.stream().flatMap(match -> match.known(false).stream()).toList());
  }

  private Meeting meeting(Optional<Match> reader, List<Match> likely) {
    if (reader.isPresent()) {
      return new Meeting.Known(reader.get());
    }
    if (!address.get().isBlank() && Profile.of(address.get()).isEmpty()) {
      return new Meeting.NoAddress();
    }
    return likely.isEmpty() ? new Meeting.Unknown() : new Meeting.Asked(likely.getFirst());
  }

  private boolean isReader(Person person, Optional<Profile> page) {
    boolean samePage = page.isPresent() && page.equals(person.profile());
    return samePage || person.id().equals(keeper.person().id());
  }

  /// Somebody whose page is another one is somebody else, and there is no need to ask about those
  /// whom another invitation may reach.
  private boolean isLikely(Match match, Optional<Profile> page) {
    Optional<Profile> its = match.person().profile();
    boolean otherPage = page.isPresent() && its.isPresent() && !page.equals(its);
    return match.standing().isPresent()
        && !otherPage
        && !others.contains(match.person().id())
        && Known.mayBe(match.name(), match.facts(), facts);
  }
}
