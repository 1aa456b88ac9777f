package rapport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which package may know which, and who alone may touch the world outside. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("rapport");

  /**
   * Every package and the others it may know; {@code text} is known by all, {@code cli} by none.
   */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("twee", Set.of()),
          Map.entry("scenario", Set.of()),
          Map.entry("diagnostic", Set.of()),
          Map.entry("loader", Set.of("scenario", "diagnostic")),
          Map.entry("dialogue", Set.of("scenario")),
          Map.entry("evaluation", Set.of("scenario", "dialogue")),
          Map.entry("analysis", Set.of("scenario", "diagnostic", "dialogue", "evaluation")),
          Map.entry("transcript", Set.of("scenario", "dialogue", "evaluation")),
          Map.entry("session", Set.of("scenario", "dialogue", "evaluation", "transcript")),
          Map.entry("grading", Set.of("scenario", "evaluation", "transcript")),
          Map.entry(
              "export",
              Set.of(
                  "scenario",
                  "diagnostic",
                  "evaluation",
                  "analysis",
                  "transcript",
                  "grading",
                  "presentation")),
          Map.entry("store", Set.of("scenario", "evaluation", "transcript", "grading")),
          Map.entry(
              "presentation",
              Set.of(
                  "scenario",
                  "diagnostic",
                  "dialogue",
                  "evaluation",
                  "analysis",
                  "transcript",
                  "session",
                  "grading")),
          Map.entry(
              "activity",
              Set.of(
                  "scenario",
                  "diagnostic",
                  "loader",
                  "dialogue",
                  "evaluation",
                  "analysis",
                  "transcript",
                  "session",
                  "grading",
                  "presentation")),
          Map.entry("tui", Set.of("presentation", "activity")),
          Map.entry("plain", Set.of("presentation", "activity")));

  /** Packages that touch nothing outside: no file, no network, no clock. */
  private static final String[] PURE =
      Stream.of(
              "text",
              "twee",
              "scenario",
              "diagnostic",
              "loader",
              "dialogue",
              "evaluation",
              "analysis",
              "transcript",
              "session",
              "grading",
              "export",
              "presentation",
              "activity")
          .map(name -> "rapport." + name + "..")
          .toArray(String[]::new);

  @TestFactory
  Stream<DynamicTest> everyPackageKnowsOnlyWhatItMay() {
    return MAY_KNOW.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> knowsOnly(entry.getKey(), entry.getValue())));
  }

  private static void knowsOnly(String name, Set<String> mayKnow) {
    Set<String> allowed = new TreeSet<>(mayKnow);
    allowed.add("text");
    allowed.add(name);
    String[] packages =
        allowed.stream().map(other -> "rapport." + other + "..").toArray(String[]::new);
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("rapport..")
            .and(DescribedPredicate.not(resideInAnyPackage(packages)))
            .as("outside %s", allowed);
    noClasses()
        .that()
        .resideInAPackage("rapport." + name + "..")
        .should()
        .dependOnClassesThat(elsewhere)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheHouse() {
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.substring("rapport.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = new TreeSet<>(MAY_KNOW.keySet());
    known.add("cli");
    assertThat(known).containsAll(found);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("rapport.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheLoaderSeesSnakeYaml() {
    onlySees("rapport.loader..", "org.yaml.snakeyaml..");
  }

  @Test
  void onlyTheFullScreenSeesLanterna() {
    onlySees("rapport.tui..", "com.googlecode.lanterna..");
  }

  @Test
  void onlyTheCommandsSeePicocli() {
    onlySees("rapport.cli..", "picocli..");
  }

  private static void onlySees(String insider, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(insider)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void pureCodeTouchesNoFileAndNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void standardStreamsAndTheClockAreOnlyInCli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("rapport.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .check(CLASSES);
  }

  @Test
  void noPackageIsAJunkDrawer() {
    for (String junk : List.of("util", "common", "helper", "manager")) {
      classes().should().resideOutsideOfPackage("rapport." + junk + "..").check(CLASSES);
    }
  }
}
