package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.cli.instructor.ClassOfForty.CODE_OWNER;
import static rapport.cli.instructor.ClassOfForty.CODE_TAKER;
import static rapport.cli.instructor.ClassOfForty.DAMAGED;
import static rapport.cli.instructor.ClassOfForty.DECISIONS;
import static rapport.cli.instructor.ClassOfForty.EARLY;
import static rapport.cli.instructor.ClassOfForty.MISSING;
import static rapport.cli.instructor.ClassOfForty.SIZE;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.cli.Shell;

/**
 * A class of forty, from the zips of four systems to the files of nine and back: collected, marked
 * by two, agreed on, corrected, handed back. What each mark has to be is worked out here, from what
 * each trainee chose and the levels alone.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class ClassOfFortyTest {
  private static final String HOME = "autumn";
  private static final int INCIDENT = 5;

  private static final String VOIDED = "The lamp was never switched on.";

  private static final Judge FIRST = new Judge("boxes");
  private static final Judge SECOND = new Judge("keys");

  private Shell shell;
  private ClassOfForty people;

  /** Who is behind each attempt that was collected. */
  private final Map<String, Integer> attempts = new TreeMap<>();

  private final Map<Integer, String> codes = new HashMap<>();
  private final Set<Integer> sample = new TreeSet<>();
  private int undecided;

  @BeforeAll
  void aTermGoesBy(@TempDir Path folder) throws IOException {
    shell = new Shell(folder);
    people = new ClassOfForty(shell);
    fourZipsAreCollected();
    theRosterSaysWhoSharesACode();
    oneRaterMarksAllButTheLastQuarter();
    anotherMarksASample();
    theyAgreeOnAllButOne();
    theAuthorCorrectsALevel();
    aDecisionIsVoided();
  }

  private void fourZipsAreCollected() {
    IntStream.range(0, SIZE).forEach(person -> codes.put(person, ClassOfForty.code(person)));
    shell.write("roster.csv", roster());
    assertThat(run(0, "collect early.zip").out()).contains("T-04", "not sealed");
    String out =
        run(1, "collect moodle.zip canvas.zip blackboard.zip brightspace.zip --roster roster.csv")
            .out();
    assertThat(out)
        .contains(ClassOfForty.moodleFolder(EARLY) + "session.jsonl: collected in place of")
        .contains(ClassOfForty.blackboardName(21) + ": collected")
        .contains("Changed on the way, and undone: its line ends")
        .contains("CODE T-36 STANDS IN SEVERAL PEOPLE'S FILES. They are kept apart:")
        .contains("Not handed in: T-37, T-39.")
        .contains("Handed in, but damaged: T-35.")
        .contains("39 files: 37 collected; 1 collected in place of an earlier state; 1 NOT")
        .doesNotContain("MACOSX", "DS_Store")
        .containsSubsequence(": collected, T-38", "NOT collected, damaged, T-35");
    found(out, ": collected.*, T-(\\d\\d), (\\S+-move-\\S+)")
        .forEach(each -> attempts.put(each.group(2), Integer.valueOf(each.group(1))));
    found(out, "  (T-36 \\([12]\\)): Student (\\d+), (\\S+)")
        .forEach(
            each -> {
              codes.put(Integer.valueOf(each.group(2)), each.group(1));
              attempts.put(each.group(3), Integer.valueOf(each.group(2)));
            });
    assertThat(attempts.values())
        .hasSize(SIZE - 2)
        .doesNotHaveDuplicates()
        .doesNotContain(DAMAGED, MISSING);
  }

  private static Stream<MatchResult> found(String text, String pattern) {
    return Pattern.compile("(?m)" + pattern + "$").matcher(text).results();
  }

  private String roster() {
    return IntStream.range(0, SIZE)
        .mapToObj(i -> String.format("%s,0042%02d,u%02d@x.example,u%02d%n", codes.get(i), i, i, i))
        .collect(Collectors.joining("", "code,id,email,login\n", ""));
  }

  private void theRosterSaysWhoSharesACode() {
    assertThat(List.of(codes.get(CODE_OWNER), codes.get(CODE_TAKER)))
        .containsExactlyInAnyOrder("T-36 (1)", "T-36 (2)");
    shell.write("roster.csv", roster());
  }

  private void oneRaterMarksAllButTheLastQuarter() {
    attempts.forEach(
        (attempt, person) -> {
          if (person < 30) {
            mark(attempt, FIRST, "ab");
          }
        });
  }

  private void anotherMarksASample() {
    found(run(0, "sample --seed 7").out(), "(2026\\S+)  T-.*")
        .forEach(each -> sample.add(attempts.get(each.group(1))));
    assertThat(sample).hasSizeBetween(8, 25).anyMatch(person -> person >= 30);
    attempts.forEach(
        (attempt, person) -> {
          if (sample.contains(person)) {
            mark(attempt, SECOND, "cd");
          }
          if (sample.contains(person) && person >= 30) {
            mark(attempt, FIRST, "ab");
          }
        });
  }

  private void theyAgreeOnAllButOne() {
    undecided = sample.stream().filter(person -> !isPremature(person)).findFirst().orElseThrow();
    attempts.forEach(
        (attempt, person) -> {
          if (sample.contains(person) && person != undecided) {
            mark(attempt, SECOND, "ab", "--agree");
          }
        });
  }

  /** Marks one by typing, with an incident that the author didn't see in one of all. */
  private void mark(String attempt, Judge judge, String rater, String... options) {
    int person = Objects.requireNonNull(attempts.get(attempt));
    StringBuilder typed = new StringBuilder("go 1\n");
    for (int i = 0; i < people.chosen(person).size(); i++) {
      int[] levels = judge.levels(DECISIONS.get(i), people.chosen(person).get(i));
      typed.append("e " + levels[0] + "\nbo " + levels[1] + "\n");
      if (person == INCIDENT && DECISIONS.get(i).equals("letter") && !rater.equals("cd")) {
        typed.append("raise abandonment Nobody answers him.\n");
      }
      typed.append("next\n");
    }
    shell.typing(typed + "finish\n");
    String out = run(0, "mark " + attempt + " --rater " + rater, options).out();
    assertThat(out).contains(options.length == 0 ? "Finished." : "Agreed.");
  }

  private void theAuthorCorrectsALevel() throws IOException {
    Files.createDirectories(shell.file("corrected"));
    String before = Files.readString(shell.scenarios().resolve("move.yaml"));
    String after =
        before
            .replace("version: 1.0.0", "version: 1.1.0")
            .replaceFirst("(flat:\\s+say: \"No, people do that.\"\\s+rate: \\{empathy: )3", "$11")
            .replace("Why flat at letter.", "Corrected: nobody asked what stands in it.");
    shell.write("corrected/move.yaml", after);
    String out = run(0, "regrade corrected/move.yaml --rater ab").out();
    assertThat(out).contains("the same ratings", "(by hand, so it stays)");
  }

  private void aDecisionIsVoided() {
    run(0, "void move lamp --rater ab", "--reason", VOIDED);
  }

  @ParameterizedTest
  @EnumSource
  void everySchoolsFileHasEverybodysMarkAndNothingElseNew(SchoolTable table) throws IOException {
    String name = table.name() + ".csv";
    Path file = shell.write(name, table.bytes());
    String command = "gradebook " + name + " --roster roster.csv --scenario move --output filled-";
    String err = run(1, command + name, table.options()).err();
    List<CSVRecord> before = table.read(file);
    List<CSVRecord> after = table.read(shell.file("filled-" + name));

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(cells(table, after.get(i))).isEqualTo(cells(table, before.get(i)));
    }
    for (int person = 0; person < SIZE; person++) {
      assertThat(SchoolTable.people(after).get(person).get(table.column()))
          .as("%s, %s: %s", table, codes.get(person), people.chosen(person))
          .isEqualTo(cell(table, person));
    }
    assertThat(err).contains(codes.get(undecided));
  }

  /** What has to stay. */
  private static Map<String, String> cells(SchoolTable table, CSVRecord row) {
    Map<String, String> cells = row.toMap();
    boolean isPersons = row.toList().stream().anyMatch(cell -> cell.matches("#?(u|0042)\\d\\d.*"));
    cells.keySet().removeIf(heading -> isPersons && table.isFilled(heading));
    return cells;
  }

  private String cell(SchoolTable table, int person) {
    if (person == MISSING) {
      return table.leftMark();
    }
    return worth(person)
        .map(worth -> worth.multiply(BigDecimal.valueOf(table.outOf())))
        .map(mark -> mark.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
        .map(mark -> table.hasDecimalCommas() ? mark.replace('.', ',') : mark)
        .orElse("");
  }

  /** From 0 to 1; nothing where no mark may be given out. */
  private Optional<BigDecimal> worth(int person) {
    if (person == undecided || isPremature(person) || !attempts.containsValue(person)) {
      return Optional.empty();
    }
    List<String> counted = people.chosen(person).subList(0, DECISIONS.indexOf("lamp"));
    int sum = 0;
    for (int i = 0; i < counted.size(); i++) {
      sum += Arrays.stream(standing(person, DECISIONS.get(i), counted.get(i))).sum();
    }
    BigDecimal most = BigDecimal.valueOf(4L * 2 * counted.size());
    BigDecimal overall = BigDecimal.valueOf(sum).divide(most, 20, RoundingMode.HALF_UP);
    boolean isCritical = person == INCIDENT || people.chosen(person).get(1).equals("cold");
    return Optional.of(isCritical ? overall.min(new BigDecimal("0.4")) : overall);
  }

  /** The levels that stand: agreed ones, else those given by hand, else the corrected author's. */
  private int[] standing(int person, String decision, String response) {
    if (sample.contains(person)) {
      return SECOND.levels(decision, response);
    } else if (person < 30) {
      return FIRST.levels(decision, response);
    }
    boolean isCorrected = decision.equals("letter") && response.equals("flat");
    return isCorrected ? new int[] {1, 3} : Judge.AUTHOR.levels(decision, response);
  }

  private boolean isPremature(int person) {
    return people.chosen(person).size() < DECISIONS.size();
  }

  @Test
  void everythingThatCanBecomeOfAMarkBecameOfSomebodys() {
    Set<Integer> all = Set.copyOf(attempts.values());
    assertThat(all).anyMatch(this::isPremature).anyMatch(person -> person >= 30);
    assertThat(all).anyMatch(person -> people.chosen(person).get(1).equals("cold"));
    assertThat(all)
        .anyMatch(
            person ->
                person >= 30
                    && !sample.contains(person)
                    && people.chosen(person).get(2).equals("flat"));
  }

  @Test
  void everybodyGetsAPageOfTheirOwnBackWhereTheirSystemLooksForIt() throws IOException {
    handBack("moodle", 0, 10, person -> ClassOfForty.moodleFolder(person) + page(person));
    handBack("canvas", 10, 20, person -> ClassOfForty.canvasName(person) + ".html");
    handBack("folders --names roster", 0, SIZE, this::folder);
  }

  private String folder(int person) {
    return person < 10
        ? ClassOfForty.moodleFolder(person) + page(person)
        : person < 30
            ? "by-code/" + codes.get(person) + "_" + page(person)
            : ClassOfForty.brightspaceFolder(person) + page(person);
  }

  private String page(int person) {
    return attempts.entrySet().stream()
        .filter(each -> each.getValue() == person)
        .map(each -> "feedback-" + each.getKey() + ".html")
        .collect(Collectors.joining());
  }

  private void handBack(String system, int from, int to, IntFunction<String> path)
      throws IOException {
    String name = system.replaceAll(" .*", ".zip");
    run(1, "hand-back --output " + name + " --system " + system);
    Map<String, String> pages = pages(name);
    Set<String> expected = new TreeSet<>();
    for (int person = from; person < to; person++) {
      if (isHandedBack(person)) {
        expected.add(path.apply(person));
        assertThat(pages).containsKey(path.apply(person));
        assertPage(person, pages.getOrDefault(path.apply(person), ""));
      }
    }
    assertThat(pages.keySet()).isEqualTo(expected);
  }

  /** Whoever was marked by hand, or has another result than the program told at the end. */
  private boolean isHandedBack(int person) {
    boolean isMarked = person < 30 || sample.contains(person);
    boolean isScoredAnew = !isPremature(person) || people.chosen(person).get(2).equals("flat");
    return attempts.containsValue(person) && person != undecided && (isMarked || isScoredAnew);
  }

  private void assertPage(int person, String page) {
    String text = page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    assertThat(text)
        .contains(ClassOfForty.code(person == CODE_TAKER ? CODE_OWNER : person))
        .doesNotContain("Why flat at letter.", "Why cold at lamp", "Ana N", "Student 3");
    worth(person)
        .map(worth -> worth.movePointRight(2).setScale(1, RoundingMode.HALF_UP))
        .ifPresentOrElse(
            percent -> assertThat(text).contains("For a gradebook: " + percent + " %."),
            () -> assertThat(text).doesNotContainPattern("For a gradebook: \\d"));
    if (!isPremature(person)) {
      assertThat(text).contains(VOIDED);
    }
    if (people.chosen(person).get(2).equals("flat")) {
      assertThat(text).contains("Corrected: nobody asked");
    }
    if (person == INCIDENT) {
      assertThat(text).contains("Nobody answers him.");
    }
  }

  private Map<String, String> pages(String name) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (ZipFile zip = new ZipFile(shell.file(name).toFile())) {
      for (ZipEntry each : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(each).readAllBytes();
        pages.put(each.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  /** Runs a command, its words parted by spaces and then these as they are. */
  private Shell.Result run(int code, String words, List<String> options) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(options);
    all.addAll(List.of("--home", HOME));
    Shell.Result result = shell.run(all.toArray(String[]::new));
    assertThat(result.code()).as(result.out() + result.err()).isEqualTo(code);
    return result;
  }

  private Shell.Result run(int code, String words, String... options) {
    return run(code, words, List.of(options));
  }
}
