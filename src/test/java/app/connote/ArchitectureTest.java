package app.connote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The laws hold in the house, and each is broken by the class planted for it in a second house.
class ArchitectureTest {
  private static final String HOUSE = "app.connote";
  private static final String PLANTED = "planted." + HOUSE;
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);
  private static final JavaClasses THEIRS = new ClassFileImporter().importPackages(PLANTED);

  @ParameterizedTest
  @MethodSource("laws")
  void theLawHolds(Law law) {
    law.on(HOUSE).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theLawIsBrokenByWhatIsPlanted(Law law) {
    assertThatThrownBy(() -> law.on(PLANTED).check(THEIRS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(PLANTED + "." + law.planted());
  }

  @ParameterizedTest
  @MethodSource("app.connote.Rooms#names")
  void theRoomHasItsLine(String room) throws IOException {
    assertThat(Files.readString(Path.of("docs", "architecture.md"))).contains("`" + room + "`");
  }

  static Stream<Law> laws() {
    return Stream.concat(
        Rooms.names().stream().map(ArchitectureTest::arrows),
        Stream.of(
            new Law("attic.Stowaway", base -> new Rooms(base).everyClassHasARoom()),
            new Law("history.Toolkit", base -> new Laws(base).theDomainNeedsOnlyTheJdk()),
            new Law("template.Json", base -> new Laws(base).theDomainNeedsOnlyTheJdk()),
            new Law("lint.rule.Terminal", base -> new Laws(base).theDomainNeedsOnlyTheJdk()),
            new Law("settings.Database", base -> new Laws(base).theDomainNeedsOnlyTheJdk()),
            new Law("ui.kit.Terminal", base -> new Laws(base).theKitNeedsOnlyTheToolkit()),
            new Law("settings.Database", base -> new Laws(base).onlyTheStoreSpeaksJdbcAndJson()),
            new Law("template.Json", base -> new Laws(base).onlyTheStoreSpeaksJdbcAndJson()),
            new Law("lint.Linguist", base -> new Laws(base).onlyTheProofreaderKnowsLanguageTool()),
            new Law("ui.kit.Terminal", base -> new Laws(base).onlyTheCommandLineKnowsPicocli()),
            new Law("history.Toolkit", base -> new Laws(base).onlyTheWindowKnowsTheToolkit()),
            new Law("ui.Impatient", base -> new Laws(base).onlyBackgroundNamesThePlatform()),
            new Law("note.Counter.count", base -> new Laws(base).nothingStaticChanges()),
            new Law("note.Counter.SEEN", base -> new Laws(base).nothingStaticChanges()),
            new Law("store.Caller", base -> new Laws(base).nothingReachesTheNetwork()),
            new Law("store.Listener", base -> new Laws(base).nothingReachesTheNetwork()),
            new Law("store.Remote", base -> new Laws(base).nothingReachesTheNetwork()),
            new Law("store.Proxied", base -> new Laws(base).nothingReachesTheNetwork()),
            new Law("ui.kit.Browser", base -> new Laws(base).nothingReachesTheNetwork()),
            new Law("store.Opener", base -> new Laws(base).nothingReachesTheNetwork()),
            new Law(
                "lint.rule.Gambler", base -> new Laws(base).nothingThatReadsNotesCanBacktrack()),
            new Law("note.Splitter", base -> new Laws(base).nothingThatReadsNotesCanBacktrack()),
            new Law("compose.Chatter", base -> new Laws(base).onlyCommandsPrint())));
  }

  private static Law arrows(String room) {
    return new Law(room + ".Climber", base -> new Rooms(base).arrowsOf(room));
  }

  /// A law for the house built on a package, and the planted class (or its field) that breaks it.
  record Law(String planted, Function<String, ArchRule> rule) {
    ArchRule on(String base) {
      return rule.apply(base);
    }

    @Override
    public String toString() {
      return on(PLANTED).getDescription() + " (" + planted + ")";
    }
  }
}
