package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Course;
import rapport.cli.Shell;
import rapport.play.transcript.Transcript;

/**
 * Forty trainees' marks in the files of every school's system, read back by a library that had no
 * part in writing them. The expected figures are worked out here, from the levels alone.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class SchoolFilesTest {
  private static final String HOME = "autumn";
  private static final String REMARK = "=HYPERLINK(\"x\"), \"so\" <b>said</b>";
  private static final int FLOOR = 3;

  private Shell shell;
  private final Map<String, BigDecimal> worth = new HashMap<>();
  private final Set<String> agreed = new HashSet<>();
  private final Set<String> undecided = new HashSet<>();

  /** One rater marks all, another ten of them; they agree on five, with a remark on each. */
  @BeforeAll
  void aCourseIsMarked(@TempDir Path folder) {
    shell = new Shell(folder);
    Course course = new Course(shell);
    shell.run("collect", "submissions.zip", "--home", HOME);
    List<Transcript> finished =
        Course.transcripts(shell.file(HOME)).stream()
            .filter(each -> each.state() == Transcript.State.ENDED)
            .toList();
    course.mark(HOME, "ab", finished, 1);
    course.mark(HOME, "cd", finished.subList(0, 10), 2);
    course.agree(HOME, "ab", finished.subList(0, 5), 3, REMARK);
    finished.subList(0, 5).forEach(each -> agreed.add(each.opened().trainee()));
    finished.subList(5, 10).forEach(each -> undecided.add(each.opened().trainee()));
    ok("tables", "--output", ".", "--home", HOME);
    workOut();
  }

  private void ok(String... command) {
    Shell.Result result = shell.run(command);
    assertThat(result.code()).as(result.err()).isLessThan(2);
  }

  /** What each trainee's attempt is worth, 0 to 1, by the rules of scoring and the levels. */
  private void workOut() {
    Map<String, Map<String, List<BigDecimal>>> levels = new TreeMap<>();
    Set<String> critical = new HashSet<>();
    for (CSVRecord row : read("decisions.csv", StandardCharsets.UTF_8, ',')) {
      if (row.get("counts").equals("yes")
          && row.get("undone").equals("no")
          && !row.get("level").isEmpty()) {
        assertThat(row.get("weight")).isEqualTo("1");
        levels
            .computeIfAbsent(row.get("trainee"), unseen -> new TreeMap<>())
            .computeIfAbsent(row.get("criterion"), unseen -> new ArrayList<>())
            .add(new BigDecimal(row.get("level")));
        if (!row.get("critical").isEmpty()) {
          critical.add(row.get("trainee"));
        }
      }
    }
    Set<String> premature = new HashSet<>();
    for (CSVRecord row : read("attempts.csv", StandardCharsets.UTF_8, ',')) {
      if (row.get("premature").equals("yes") && row.get("counts").equals("yes")) {
        premature.add(row.get("trainee"));
      }
    }
    levels.forEach(
        (trainee, criteria) -> {
          List<BigDecimal> means =
              criteria.values().stream()
                  .filter(each -> each.size() >= FLOOR)
                  .map(SchoolFilesTest::mean)
                  .toList();
          if (!means.isEmpty() && !premature.contains(trainee)) {
            BigDecimal overall =
                mean(means).divide(BigDecimal.valueOf(4), 20, RoundingMode.HALF_UP);
            worth.put(
                trainee, critical.contains(trainee) ? overall.min(new BigDecimal("0.4")) : overall);
          }
        });
    undecided.forEach(worth::remove);
    assertThat(worth).hasSizeGreaterThan(20);
    assertThat(agreed).anyMatch(worth::containsKey);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), 20, RoundingMode.HALF_UP);
  }

  private String points(String trainee, int outOf) {
    BigDecimal worth = this.worth.get(trainee);
    return worth == null
        ? ""
        : worth
            .multiply(BigDecimal.valueOf(outOf))
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  @Test
  void canvas() {
    fill("canvas.csv", "canvas-filled.csv", "--column", "4711", "--whole-file");
    List<CSVRecord> before = read("canvas.csv", StandardCharsets.UTF_8, ',');
    List<CSVRecord> after = read("canvas-filled.csv", StandardCharsets.UTF_8, ',');

    String mark = "Empathy lab (4711)";
    assertOnlyThese(before, after, List.of(mark));
    for (CSVRecord row : after.subList(1, after.size() - 1)) {
      assertThat(row.get(mark)).isEqualTo(points(trainee(row.get("SIS User ID")), 20));
    }
    assertThat(after.get(0).get(mark)).isEqualTo("20");
    assertThat(after.get(after.size() - 1).get(mark)).isEqualTo("EX");
  }

  @Test
  void canvassUploadHasTheRowsThatGetAMarkAndNoOthers() {
    fill("canvas.csv", "canvas-upload.csv", "--column", "4711");
    List<CSVRecord> rows = read("canvas-upload.csv", StandardCharsets.UTF_8, ',');

    String mark = "Empathy lab (4711)";
    assertThat(rows.get(0).get(mark)).isEqualTo("20");
    assertThat(rows).hasSize(1 + worth.size());
    for (CSVRecord row : rows.subList(1, rows.size())) {
      assertThat(row.get(mark)).isEqualTo(points(trainee(row.get("SIS User ID")), 20)).isNotEmpty();
    }
  }

  @Test
  void aTranslatedWorksheetOfMoodleIsKnown() {
    fill("bewertungen.csv", "bewertungen-known.csv", "--feedback-column", "Kommentar");

    for (CSVRecord row : read("bewertungen-known.csv", StandardCharsets.UTF_8, ',')) {
      String trainee =
          row.get("E-Mail-Adresse").replace("student", "T-").replace("@example.org", "");
      assertThat(row.get("Bewertung")).isEqualTo(points(trainee, 50).replace('.', ','));
    }
  }

  @Test
  void aTranslatedWorksheetOfMoodle() {
    String mark = "Bewertung";
    String feedback = "Kommentar";
    fill(
        "bewertungen.csv",
        "bewertungen-filled.csv",
        "--system",
        "moodle",
        "--column",
        mark,
        "--student-column",
        "E-Mail-Adresse",
        "--feedback-column",
        feedback,
        "--out-of",
        "50",
        "--decimal",
        "comma");
    List<CSVRecord> before = read("bewertungen.csv", StandardCharsets.UTF_8, ',');
    List<CSVRecord> after = read("bewertungen-filled.csv", StandardCharsets.UTF_8, ',');

    assertOnlyThese(before, after, List.of(mark, feedback));
    for (CSVRecord row : after) {
      String trainee =
          row.get("E-Mail-Adresse").replace("student", "T-").replace("@example.org", "");
      assertThat(row.get(mark)).isEqualTo(points(trainee, 50).replace('.', ','));
      assertFeedback(row.get(feedback), trainee, "&lt;b&gt;said&lt;/b&gt;");
    }
  }

  @Test
  void moodlesGradebookImport() {
    ok(
        "gradebook",
        "--system",
        "moodle-import",
        "--roster",
        "roster.csv",
        "--scenario",
        "coffee",
        "--column",
        "Empathy lab",
        "--home",
        HOME,
        "--output",
        "import.csv");
    List<CSVRecord> rows = read("import.csv", StandardCharsets.UTF_8, ',');

    assertThat(rows).hasSize(worth.size());
    for (CSVRecord row : rows) {
      String trainee = trainee(row.get("idnumber"));
      assertThat(row.get("Empathy lab")).isEqualTo(points(trainee, 100));
      assertThat(row.get("source")).isEqualTo(agreed.contains(trainee) ? "agreed" : "marker");
      assertFeedback(row.get("Empathy lab feedback"), trainee, "said");
    }
  }

  @Test
  void blackboard() {
    fill("blackboard.xls", "blackboard-filled.xls", "--column", "empathy lab");
    List<CSVRecord> before = read("blackboard.xls", StandardCharsets.UTF_16LE, '\t');
    List<CSVRecord> after = read("blackboard-filled.xls", StandardCharsets.UTF_16LE, '\t');

    String mark = "Empathy lab [Total Pts: 40 Score] |8151";
    assertOnlyThese(before, after, List.of(mark));
    for (CSVRecord row : after) {
      assertThat(row.get(mark)).isEqualTo(points(trainee(row.get("Student ID")), 40));
    }
  }

  @Test
  void theTablesSayWhatTheGradebooksSay() {
    Set<String> seen = new HashSet<>();
    for (CSVRecord row : read("attempts.csv", StandardCharsets.UTF_8, ',')) {
      if (row.get("counts").equals("yes") && !row.get("overall").isEmpty()) {
        String trainee = row.get("trainee");
        seen.add(trainee);
        assertThat(new BigDecimal(row.get("overall")))
            .isCloseTo(worth.get(trainee), offset(new BigDecimal("1e-14")));
        assertThat(row.get("source")).isEqualTo(agreed.contains(trainee) ? "agreed" : "marker");
      }
    }
    assertThat(seen).isEqualTo(worth.keySet());
  }

  private void fill(String file, String output, String... options) {
    List<String> command =
        new ArrayList<>(List.of("gradebook", file, "--roster", "roster.csv", "--home", HOME));
    command.addAll(List.of("--scenario", "coffee", "--output", output));
    command.addAll(List.of(options));
    ok(command.toArray(String[]::new));
  }

  private static void assertOnlyThese(
      List<CSVRecord> before, List<CSVRecord> after, List<String> filled) {
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      Map<String, String> one = before.get(i).toMap();
      Map<String, String> other = after.get(i).toMap();
      filled.forEach(column -> other.put(column, one.get(column)));
      assertThat(other).isEqualTo(one);
    }
  }

  /** Comments on the whole are handed on, and none of it is read as a formula or as markup. */
  private void assertFeedback(String feedback, String trainee, String said) {
    assertThat(feedback).doesNotStartWith("=");
    if (agreed.contains(trainee) && worth.containsKey(trainee)) {
      assertThat(feedback).contains("=HYPERLINK(\"x\"), \"so\"").contains(said);
    } else if (worth.containsKey(trainee)) {
      assertThat(feedback).contains("Empathy: ").doesNotContain("HYPERLINK");
    } else {
      assertThat(feedback).isEmpty();
    }
  }

  /** By the number that the course's roster gives. */
  private static String trainee(String id) {
    return "T-" + (Integer.parseInt(id) - 4200);
  }

  private List<CSVRecord> read(String file, Charset charset, char separator) {
    try {
      String text = Files.readString(shell.file(file), charset).replaceFirst("^\uFEFF", "");
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(separator)
              .setHeader()
              .setSkipHeaderRecord(true)
              .get();
      return format.parse(new StringReader(text)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
