package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.SimulatedTrainees;
import rapport.cli.Course;
import rapport.cli.Shell;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

final class CohortCommandTest {
  private static final Path TEA = Path.of("src/test/resources/cli/scenarios/tea.yaml");
  private static final long SEED = 5;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void figuresAreSaidInWords() {
    simulateAndMark();

    Shell.Result result = shell.run("cohort");

    assertThat(result.code()).isZero();
    Golden.verify("cli/cohort.txt", result.out());
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void figuresAreDrawnOnAPage() {
    simulateAndMark();

    String html = shell.run("cohort", "--format", "html").out();

    assertThat(html).doesNotContain("<script", "src=", "href=", "url(");
    Golden.verify("cli/cohort.html", html.substring(html.indexOf("<main>")));
  }

  @Test
  void everyDrawingSaysWhatItShows() {
    simulateAndMark();

    String html = shell.run("cohort", "--format", "html").out();

    List<String> drawings = List.of(html.split("<svg ", -1));
    assertThat(drawings.subList(1, drawings.size()))
        .isNotEmpty()
        .allMatch(
            each ->
                each.startsWith("role=\"img\"")
                    ? each.contains("<title id=") && each.contains("<desc id=")
                    : each.startsWith("class=\"cell\" aria-hidden=\"true\""));
    assertThat(html.split("id=\"drawing-1-title\"", -1)).hasSize(2);
  }

  @Test
  void figuresAreGivenToPrograms() {
    simulateAndMark();

    String json = shell.run("cohort", "--format", "json").out();

    int agreement = json.indexOf("\"agreement\"");
    assertThat(json.substring(agreement).replaceAll("\\s", ""))
        .contains(shell.run("agreement", "--format", "json").out().replaceAll("\\s", ""));
    Golden.verify("cli/cohort.json", json.substring(0, agreement) + "\n");
  }

  @Test
  void whichAttemptCountsIsAQuestionWithFourAnswers() {
    simulateAndMark();

    assertThat(shell.run("cohort", "--attempt", "all").out())
        .contains("every finished assessment, 21 of 21");
    assertThat(shell.run("cohort", "--attempt", "LATEST").out())
        .contains("each trainee's latest finished assessment, 10 of 21");
    Shell.Result wrong = shell.run("cohort", "--attempt", "second");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("there is no choice second; first, latest, best and all are known");
  }

  @Test
  void practiceIsNeverCounted() {
    simulate(6, Mode.PRACTICE);

    Shell.Result result = shell.run("cohort");

    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("No assessment attempt is kept in HERE/home yet.\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void aDamagedTranscriptIsSaidAndPassedOver() throws IOException {
    simulate(6, Mode.ASSESSMENT);
    Path damaged = journals().get(0);
    String name = String.valueOf(damaged.getFileName()).replace(".jsonl", "");
    String text = Files.readString(damaged, StandardCharsets.UTF_8);
    Files.writeString(damaged, text.replace("flask", "glass"), StandardCharsets.UTF_8);

    Shell.Result result = shell.run("cohort");

    assertThat(result.out()).contains("5 attempts by 5 trainees");
    assertThat(result.err())
        .startsWith(name + " is passed over. ")
        .endsWith("1 transcript not counted.\n");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aTornLineIsWhatACrashDoesAndKeepsNothingFromBeingCounted() throws IOException {
    simulate(60, Mode.ASSESSMENT);
    Files.writeString(unsealed(), "{\"seq", StandardOpenOption.APPEND);

    Shell.Result result = shell.run("cohort");

    assertThat(result.out()).contains("60 attempts");
    assertThat(result.code()).isZero();
  }

  @Test
  void markupInAScenarioStaysText() throws IOException {
    String text = Files.readString(TEA, StandardCharsets.UTF_8);
    Path hostile = shell.scenarios().resolve("tea.yaml");
    Files.writeString(hostile, text.replace("Spring will come.", "<script>x</script>"));
    new SimulatedTrainees(shell.home(), SEED).play(hostile, 3, 3, Mode.ASSESSMENT);

    assertThat(shell.run("cohort", "--format", "html").out())
        .contains("&lt;script&gt;x&lt;/script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void aFileIsNeverWrittenOverAnother() {
    simulate(3, Mode.ASSESSMENT);
    shell.write("a.html", "mine");

    Shell.Result result = shell.run("cohort", "--format", "html", "--output", "a.html");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("a.html is there already.");
    assertThat(shell.run("cohort", "--format", "csv").err())
        .contains("there is no format csv; text, html and json are known");
  }

  /** Some attempts are marked by one rater, some by two, and on one of these the two agreed. */
  private void simulateAndMark() {
    simulate(24, Mode.ASSESSMENT);
    List<Transcript> finished =
        Course.transcripts(shell.home()).stream()
            .filter(each -> each.state() == Transcript.State.ENDED)
            .toList();
    Course course = new Course(shell);
    course.mark("home", "ab", finished.subList(0, 6), 1);
    course.mark("home", "cd", finished.subList(3, 6), 2);
    course.agree("home", "ab", finished.subList(5, 6), 3);
  }

  private void simulate(int attempts, Mode mode) {
    new SimulatedTrainees(shell.home(), SEED).play(TEA, attempts, 10, mode);
  }

  private List<Path> journals() {
    try (Stream<Path> files = Files.list(shell.home().resolve("attempts"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A session that was left open: only such a one can be cut short by a crash. */
  private Path unsealed() throws IOException {
    for (Path journal : journals()) {
      if (!Files.readString(journal, StandardCharsets.UTF_8).contains("\"sealed\"")) {
        return journal;
      }
    }
    throw new AssertionError("every session was sealed; seed " + SEED);
  }
}
