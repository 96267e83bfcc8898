package app.connote;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What holds in the house built on package `base`, besides its arrows.
record Laws(String base) {
  /// Web addresses may be named, for style sheets and fonts are found by them.
  private static final List<String> ADDRESSES =
      List.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException");

  /// The methods that fetch what an address names, whatever they are given besides.
  private static final List<String> FETCHING =
      List.of("openStream", "openConnection", "getContent");

  /// What reaches the network, or has a browser do so, from packages that do other things as well.
  private static final List<String> LINES =
      List.of(
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.MulticastChannel",
          "java.nio.channels.NetworkChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "java.nio.channels.AsynchronousServerSocketChannel",
          "java.awt.Desktop",
          "javafx.application.HostServices");

  /// The methods of texts that take patterns.
  private static final List<String> PATTERNED =
      List.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters");

  ArchRule theDomainNeedsOnlyTheJdk() {
    return classes()
        .that(
            rooms()
                .called(
                    "note",
                    "value",
                    "template",
                    "lint",
                    "lint.rule",
                    "compose",
                    "history",
                    "linkedin",
                    "insights",
                    "settings"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", base + "..")
                .and(not(resideInAnyPackage("java.sql..", "java.awt..", "java.beans.."))))
        .as("the domain needs only the JDK, and of it no database and no toolkit");
  }

  ArchRule theKitNeedsOnlyTheToolkit() {
    return classes()
        .that(rooms().called("ui.kit"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "javafx..", "atlantafx..", "org.jspecify..", base + ".ui.kit"))
        .as("the kit needs only the toolkit");
  }

  ArchRule onlyTheStoreSpeaksJdbcAndJson() {
    return noClasses()
        .that(not(rooms().called("store")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.sql..",
                "javax.sql..",
                "org.sqlite..",
                "tools.jackson..",
                "com.fasterxml..",
                "biweekly.."))
        .as("only the store speaks JDBC, JSON and iCalendar");
  }

  ArchRule onlyTheProofreaderKnowsLanguageTool() {
    return noClasses()
        .that(not(rooms().called("proof")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.languagetool.."))
        .as("only the proofreader knows LanguageTool");
  }

  ArchRule onlyTheCommandLineKnowsPicocli() {
    return noClasses()
        .that(not(rooms().called("cli")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("picocli.."))
        .as("only the command line knows picocli");
  }

  ArchRule onlyTheWindowKnowsTheToolkit() {
    return noClasses()
        .that(not(resideInAnyPackage(base, base + ".ui..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "java.awt.."))
        .as("only the window and the door to it know the toolkit");
  }

  ArchRule onlyBackgroundNamesThePlatform() {
    return noClasses()
        .that(not(is(base + ".ui.kit.Background")))
        .should()
        .dependOnClassesThat(is("javafx.application.Platform"))
        .as("only the kit's Background names Platform");
  }

  ArchRule nothingStaticChanges() {
    return fields()
        .that()
        .areStatic()
        .and(describe("are written by hand", field -> !has(field, JavaModifier.SYNTHETIC)))
        .should()
        .beFinal()
        .andShould()
        .haveRawType(not(changeable()))
        .as("nothing static changes");
  }

  ArchRule nothingReachesTheNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..")
                .and(describe("do more than name an address", Laws::isNoAddress)))
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.rmi..",
                "javax.rmi..",
                "javax.naming..",
                "javax.management.remote..",
                "com.sun.net..",
                "sun.net..",
                "javafx.scene.web..",
                "javafx.scene.media.."))
        .orShould()
        .dependOnClassesThat(describe("are lines out", type -> LINES.contains(type.getName())))
        .orShould()
        .callMethodWhere(describe("fetches an address", Laws::fetches))
        .as("nothing reaches the network");
  }

  ArchRule nothingThatReadsNotesCanBacktrack() {
    return noClasses()
        .that(rooms().called("note", "lint", "lint.phrase", "lint.rule"))
        .and(not(is(base + ".note.Article")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.regex.."))
        .orShould()
        .callMethodWhere(describe("calls for a pattern", Laws::takesAPattern))
        .as("nothing that reads notes matches patterns, for those can backtrack");
  }

  ArchRule onlyCommandsPrint() {
    return noClasses()
        .that(not(or(rooms().called("cli"), is(base + ".Main"))))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .as("only commands print");
  }

  private static boolean fetches(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(URL.class)
        && FETCHING.contains(call.getTarget().getName());
  }

  private static boolean takesAPattern(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(String.class)
        && PATTERNED.contains(call.getTarget().getName());
  }

  private Rooms rooms() {
    return new Rooms(base);
  }

  private static DescribedPredicate<JavaClass> is(String name) {
    return describe(
        "are " + name,
        type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
  }

  /// Arrays apart: a table in a private array that nobody writes to is a constant all the same.
  private static DescribedPredicate<JavaClass> changeable() {
    return describe(
        "changeable",
        type ->
            type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(StringBuilder.class)
                || isConcreteCollection(type));
  }

  private static boolean isConcreteCollection(JavaClass type) {
    return !type.isInterface()
        && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
  }

  private static boolean isNoAddress(JavaClass type) {
    return !ADDRESSES.contains(type.getName());
  }

  private static boolean has(JavaField field, JavaModifier modifier) {
    return field.getModifiers().contains(modifier);
  }
}
