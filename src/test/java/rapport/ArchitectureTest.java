package rapport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
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

  /** The floors from the top down; rooms on one floor don't know each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("cli"),
          List.of("tui", "plain"),
          List.of("app"),
          List.of("export"),
          List.of("report"),
          List.of("store"),
          List.of("analysis", "grading"),
          List.of("play"),
          List.of("scenario"),
          List.of("text"));

  /** Every leaf, and which leaves of its own room it may know. */
  private static final Map<String, Set<String>> LEAVES =
      Map.ofEntries(
          leaf("cli", "cli.command", "cli.trainee", "cli.educator", "cli.instructor"),
          leaf("cli.trainee", "cli.command"),
          leaf("cli.educator", "cli.command"),
          leaf("cli.instructor", "cli.command"),
          leaf("cli.command"),
          leaf("tui", "tui.scene", "tui.widget", "tui.terminal"),
          leaf("tui.scene", "tui.widget", "tui.terminal"),
          leaf("tui.widget", "tui.terminal"),
          leaf("tui.terminal"),
          leaf("plain"),
          leaf("app.author", "app.play", "app.workspace", "app.action"),
          leaf("app.mark", "app.school", "app.play", "app.workspace", "app.action"),
          leaf("app.school", "app.play", "app.workspace"),
          leaf("app.practice", "app.play", "app.workspace", "app.action"),
          leaf("app.play", "app.workspace", "app.action"),
          leaf("app.library", "app.play", "app.workspace", "app.action"),
          leaf("app.workspace"),
          leaf("app.action"),
          leaf("export.gradebook", "export.school", "export.csv"),
          leaf("export.school", "export.csv"),
          leaf("export.tables", "export.csv"),
          leaf("export.csv"),
          leaf("export.map"),
          leaf("export.xapi"),
          leaf("export.findings"),
          leaf("export.diff"),
          leaf("report.html", "report.page"),
          leaf("report.json", "report.school", "report.page"),
          leaf("report.markdown", "report.page"),
          leaf("report.text", "report.page"),
          leaf("report.school", "report.page"),
          leaf("report.author", "report.page"),
          leaf("report.debrief", "report.page"),
          leaf("report.progress", "report.page"),
          leaf("report.page"),
          leaf("store.files", "store.journal", "store.chain", "store.handin"),
          leaf("store.journal", "store.chain"),
          leaf("store.handin"),
          leaf("store.chain"),
          leaf("store.library", "store.handin", "store.chain"),
          leaf(
              "analysis",
              "analysis.fairness",
              "analysis.checks",
              "analysis.paths",
              "analysis.graph"),
          leaf("analysis.fairness", "analysis.checks", "analysis.paths", "analysis.graph"),
          leaf("analysis.moments"),
          leaf("analysis.checks", "analysis.paths", "analysis.graph"),
          leaf("analysis.paths", "analysis.graph"),
          leaf("analysis.graph"),
          leaf("grading.cohort", "grading.marks", "grading.reliability", "grading.statistics"),
          leaf("grading.reliability", "grading.statistics"),
          leaf("grading.roster", "grading.marks"),
          leaf("grading.marks", "grading.statistics"),
          leaf("grading.statistics"),
          leaf("grading.progress"),
          leaf("play.session", "play.transcript", "play.evaluation", "play.engine"),
          leaf("play.transcript", "play.evaluation"),
          leaf("play.evaluation"),
          leaf("play.engine"),
          leaf(
              "scenario.loader",
              "scenario.causes",
              "scenario.fields",
              "scenario.yaml",
              "scenario.format",
              "scenario.condition",
              "scenario.diagnostic",
              "scenario.model"),
          leaf(
              "scenario.moments",
              "scenario.loader",
              "scenario.fields",
              "scenario.yaml",
              "scenario.format",
              "scenario.diagnostic"),
          leaf("scenario.causes", "scenario.yaml", "scenario.format", "scenario.diagnostic"),
          leaf("scenario.packed"),
          leaf(
              "scenario.fields",
              "scenario.yaml",
              "scenario.signs",
              "scenario.format",
              "scenario.diagnostic"),
          leaf("scenario.yaml", "scenario.signs", "scenario.format", "scenario.diagnostic"),
          leaf("scenario.signs", "scenario.format", "scenario.diagnostic"),
          leaf("scenario.format", "scenario.model"),
          leaf("scenario.model", "scenario.condition"),
          leaf("scenario.condition", "scenario.diagnostic"),
          leaf("scenario.diagnostic"),
          leaf("scenario.twine"),
          leaf("text"));

  /** More than this nobody holds in mind. */
  private static final int MOST_FILES = 25;

  /** Rooms that touch nothing outside: no file, no network, no clock. */
  private static final String[] PURE =
      Stream.of("text", "scenario", "play", "analysis", "grading", "report", "export")
          .map(name -> "rapport." + name + "..")
          .toArray(String[]::new);

  private static Map.Entry<String, Set<String>> leaf(String name, String... mayKnow) {
    return Map.entry(name, Set.of(mayKnow));
  }

  private static String room(String leaf) {
    return leaf.contains(".") ? leaf.substring(0, leaf.indexOf('.')) : leaf;
  }

  /** The rooms that lie on lower floors than this one. */
  private static List<String> below(String room) {
    return FLOORS.stream()
        .dropWhile(floor -> !floor.contains(room))
        .skip(1)
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyLeafKnowsOnlyWhatItMay() {
    return LEAVES.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> knowsOnly(entry.getKey(), entry.getValue())));
  }

  private static void knowsOnly(String leaf, Set<String> mayKnow) {
    Set<String> allowed = new TreeSet<>(mayKnow);
    allowed.add(leaf);
    Set<String> packages =
        allowed.stream()
            .map(other -> "rapport." + other)
            .collect(Collectors.toCollection(TreeSet::new));
    below(room(leaf)).forEach(room -> packages.add("rapport." + room + ".."));
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("rapport..")
            .and(DescribedPredicate.not(resideInAnyPackage(packages.toArray(String[]::new))))
            .as("outside %s", packages);
    noClasses()
        .that()
        .resideInAPackage("rapport." + leaf)
        .should()
        .dependOnClassesThat(elsewhere)
        .check(CLASSES);
  }

  @Test
  void everyLeafHasItsPlaceInTheHouse() {
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.substring("rapport.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(new TreeSet<>(LEAVES.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> noLeafIsTooLargeToHoldInMind() {
    return LEAVES.keySet().stream()
        .map(
            leaf ->
                DynamicTest.dynamicTest(
                    leaf, () -> assertThat(files(leaf)).hasSizeLessThanOrEqualTo(MOST_FILES)));
  }

  /** What somebody wrote; what is made of templates doesn't count. */
  private static Set<String> files(String leaf) {
    return CLASSES.stream()
        .filter(type -> type.getPackageName().equals("rapport." + leaf))
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getSimpleName().endsWith("Generated"))
        .map(JavaClass::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void thereAreNoCircles() {
    slices().matching("rapport.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheYamlReaderSeesSnakeYaml() {
    onlySees("rapport.scenario.yaml..", "org.yaml.snakeyaml..");
  }

  @Test
  void onlyTheTerminalSeesLanterna() {
    onlySees("rapport.tui.terminal..", "com.googlecode.lanterna..");
  }

  @Test
  void onlyWhatIsHandedInIsUnzipped() {
    onlySees("rapport.store.handin..", "org.apache.commons.compress..");
  }

  @Test
  void onlyTheCommandsSeePicocli() {
    onlySees("rapport.cli..", "picocli..");
  }

  @Test
  void onlyWebPagesSeeTemplates() {
    noClasses()
        .that()
        .resideOutsideOfPackages("rapport.report.html..", "rapport.export.map..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gg.jte..")
        .check(CLASSES);
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

  /** A use case may name a file and be refused one; opening it is the store's. */
  @Test
  void useCasesOpenNoFile() {
    noClasses()
        .that()
        .resideInAPackage("rapport.app..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.nio.file.Files.class,
            java.io.File.class,
            java.io.FileInputStream.class,
            java.io.FileOutputStream.class,
            java.io.RandomAccessFile.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.channels..", "java.net..")
        .check(CLASSES);
  }

  /**
   * What lasts is written in one way, which forces the file before it takes its place and the
   * folder after; chained files are the other. What is made while packaging doesn't last.
   */
  @Test
  void onlyTheChainsLeafOpensFilesToWriteAndMovesThem() {
    DescribedPredicate<JavaAccess<?>> writing =
        DescribedPredicate.describe(
            "opening a file to write, copying or moving one",
            access ->
                (access.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                        && access
                            .getName()
                            .matches(
                                "write.*|new(OutputStream|BufferedWriter|ByteChannel)|move|copy"))
                    || access.getTargetOwner().isAssignableTo(java.nio.channels.FileChannel.class));
    noClasses()
        .that()
        .resideOutsideOfPackage("rapport.store.chain")
        .and()
        .doNotHaveFullyQualifiedName("rapport.cli.Companions")
        .and()
        .doNotHaveFullyQualifiedName("rapport.cli.Packing")
        .should()
        .accessTargetWhere(writing)
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
  void onlyTheWayInTouchesTheSystemAndOnlyTheTerminalStartsAProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("rapport.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class, String.class)
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("rapport.tui.terminal.Tty")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class, Process.class)
        .check(CLASSES);
  }

  @Test
  void noPackageIsAJunkDrawer() {
    for (String junk : List.of("util", "common", "helper", "manager")) {
      classes().should().resideOutsideOfPackage("rapport." + junk + "..").check(CLASSES);
    }
  }
}
