package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;

/** A session written down with its marks: for the instructor's file, and for the trainee. */
final class ExportMarksTest {
  private static final String HOSTILE = "<script>alert(1)</script> | **bold** _quiet_ [x](y)";
  private static final String LONG = "Donaudampfschifffahrt".repeat(20);
  private static final String RIGHT_TO_LEFT = "\u0644\u064A\u0633 (3) \u202Eevil";

  private Shell shell;

  @BeforeEach
  void anAssessmentIsKept(@TempDir Path folder) {
    shell = new Shell(folder);
    shell
        .typing("receive\nhoney\nlong\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", "t01");
  }

  @Test
  void theFileHasWhatStandsWhoseWordItIsAndWhatWasWritten() {
    markWithEverything("qq");

    Shell.Result result = export();

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("with the raters' codes", "--hand-back", "--without-marks");
    Golden.verify("cli/export-marked.md", result.out());
  }

  @Test
  void thePageToHandBackSaysTheSameAndNamesNoRater() {
    markWithEverything("qq");

    for (String format : new String[] {"md", "html", "json"}) {
      assertThat(export("--hand-back", "--format", format).out())
          .contains("rushed past the bees", "Warm throughout.", "You hear her.")
          .doesNotContain("qq");
    }
  }

  @Test
  void withoutMarksItIsWhatTheTraineeLeft() {
    String before = export().out();
    markWithEverything("qq");

    assertThat(export("--without-marks").out()).isEqualTo(before);
    assertThat(export("--without-marks").err()).isEmpty();
  }

  @Test
  void noResultIsShownWhileRatersHaveNotAgreed() {
    mark("qq", "4\nc Between us.\nnext\n4\nnext\n4\nfinish\n");
    mark("zz", "1\nnext\n1\nnext\n1\nfinish\n");

    assertThat(export().out())
        .contains("have not agreed, so there is no result.", "**Marked by:** qq")
        .doesNotContain("Result:", "of 4", "gradebook", "Report", "Rated", "Between us");
    assertThat(export("--format", "html").out()).doesNotContain("<svg", "Met", "Between us");
    assertThat(export("--hand-back").out()).doesNotContain("qq", "zz", "Result:");
    assertThat(export("--format", "json").out().replaceAll("\\s", ""))
        .contains("\"result\":{\"outcome\":null,\"overall\":null,\"criteria\":{}}")
        .contains("\"source\":\"undecided\",\"raters\":[\"qq\",\"zz\"],\"result\":null")
        .doesNotContain("Betweenus");
    assertThat(export().err()).contains("--agree");
  }

  @Test
  void anAgreedMarkShowsWhatEachRaterGaveInTheFileOnly() {
    mark("qq", "4\nnext\n4\nnext\n4\nfinish\n");
    mark("zz", "1\nnext\n1\nnext\n1\nfinish\n");
    mark("qq", "3\nnext\n3\nnext\n3\nfinish\n", Shell.FIRST, "--agree");

    assertThat(export().out())
        .contains("the mark that raters agreed on.", "**Agreed by:** qq")
        .contains("> **Given by qq:** Empathy Additive (4)")
        .contains("> **Given by zz:** Empathy Detracting (1)")
        .contains("> **Rated:** Empathy Facilitative (3)");
    assertThat(export("--hand-back").out())
        .contains("> **Rated:** Empathy Facilitative (3)")
        .doesNotContain("Given by", "qq", "zz");
  }

  @Test
  void aResultUnderCorrectedRatingsIsSaidToBeThat() throws IOException {
    Path file = shell.scenarios().resolve("tea.yaml");
    Files.writeString(
        file, Files.readString(file).replace("rate: {empathy: 0}", "rate: {empathy: 3}"));
    shell.run("regrade", "tea", "--rater", "qq");

    assertThat(export().out())
        .contains("by ratings that were corrected since.")
        .contains("**Result:** Met.")
        .contains("**The author:** Empathy Facilitative (3)");
  }

  @Test
  void whatRatersWriteCanBeNoMarkup() {
    mark("qq", "3\nc " + HOSTILE + "\nnext\n3\nc " + LONG + "\nnext\n3\nc " + RIGHT_TO_LEFT);

    assertThat(export().out())
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; \\| \\*\\*bold\\*\\* \\_quiet\\_ \\[x\\](y)")
        .contains(LONG)
        .doesNotContain("<script", "\u202E");
    assertThat(export("--format", "html").out())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; | **bold** _quiet_ [x](y)")
        .contains("<bdi>\u0644\u064A\u0633 (3) \uFFFDevil</bdi>")
        .contains("overflow-wrap: anywhere")
        .doesNotContain("<script", "\u202E");
  }

  @Test
  void everyDecisionIsOnePieceOnPaper() {
    mark("qq", "3\nc You hear her.\nnext\n3\nnext\n3\n");

    String html = export("--format", "html").out();
    String piece = html.substring(0, html.indexOf("You hear her."));
    piece = piece.substring(piece.lastIndexOf("<div class=\"together\">"));

    assertThat(html).contains(".together { break-inside: avoid; }");
    assertThat(piece).contains("1. Ines").doesNotContain("</div>", "2. Ines");
    assertThat(html.split("<div ", -1)).hasSameSizeAs(html.split("</div>", -1));
  }

  @Test
  void programsGetTheAuthorsLevelsBesideThoseThatStand() {
    markWithEverything("qq");

    assertThat(export("--format", "json").out().replaceAll("\\s", ""))
        .contains("\"source\":\"marker\",\"raters\":[\"qq\"]")
        .contains("\"author\":{\"empathy\":4},\"stands\":{\"empathy\":3}")
        .contains("\"mean\":{\"exact\":\"12/5\",\"decimal\":2.4},\"original\":\"8/3\"")
        .contains("\"visit\":null,\"rater\":\"qq\",\"text\":\"Warmthroughout.\"");
  }

  @Test
  void marksThatDontCountYetAreNotShown() {
    String before = export().out();
    mark("qq", "3\nc A thought.\n");

    assertThat(export().out()).isEqualTo(before);
    assertThat(export("--hand-back").err()).isEqualTo("No marks stand for this session.\n");
  }

  @Test
  void marksOnWhatIsDamagedAreLeftOutAndThatIsSaid() throws IOException {
    markWithEverything("qq");
    Files.writeString(
        shell.journalFile(), "{}\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

    Shell.Result result = export();

    assertThat(result.out()).contains("# Tea?").doesNotContain("Marks", "qq");
    assertThat(result.err()).contains("Its marks are left out");
  }

  @Test
  void marksAndNoMarksCantBothBeHad() {
    Shell.Result result = export("--hand-back", "--without-marks");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("Choose one");
  }

  private void markWithEverything(String rater) {
    mark(
        rater,
        """
        3
        c You hear her.
        next
        2
        next
        3
        next
        c Warm throughout.
        override e 2.4 rushed past the bees
        finish
        """);
  }

  private void mark(String rater, String typed) {
    mark(rater, "go 1\n" + typed, Shell.FIRST);
  }

  private void mark(String rater, String typed, String... more) {
    String[] command = new String[more.length + 4];
    command[0] = "mark";
    System.arraycopy(more, 0, command, 1, more.length);
    command[more.length + 1] = "--rater";
    command[more.length + 2] = rater;
    command[more.length + 3] = "--plain";
    Shell.Result result = shell.typing(typed).run(command);
    assertThat(result.code()).as(result.err()).isZero();
  }

  private Shell.Result export(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "export";
    command[1] = Shell.FIRST;
    System.arraycopy(options, 0, command, 2, options.length);
    return shell.run(command);
  }
}
