package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;

/** Marks go into the files that schools' systems give out, and nothing else changes in them. */
final class GradebookCommandTest {
  private static final String ROSTER =
      """
      code,id,email,login
      t01,0071,ada@uni.example,ada
      t02,0072,ben@uni.example,ben
      """;

  private static final String CANVAS =
      """
      Student,ID,SIS User ID,SIS Login ID,Section,Empathy lab (4711),Essay (4712),Final Score
      "    Points Possible",,,,,20,100,(read only)
      "Lovelace, Ada",501,0071,ada,"S1 ""a"" x",,88,
      "Ng, Ben",502,0072,ben,S1,,88.5,
      "Student, Test",503,,f00,S1,,,
      """;

  private static final String WORKSHEET =
      """
      Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,\
      Last modified (grade),Feedback comments
      Participant 9001,Ada Lovelace,ada@uni.example,Submitted,,"10,00",Yes,-,
      Participant 9002,Ben Ng,BEN@uni.example,Submitted,,"10,00",Yes,-,
      """;

  private static final String BLACKBOARD =
      """
      "Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Empathy lab [Total Pts: 50 Score] |8151"
      "Lovelace"\t"Ada"\t"ada"\t"0071"\t""
      "Ng"\t"Ben"\t"ben"\t"0072"\t"Needs Grading"
      """;

  private Shell shell;

  @BeforeEach
  void twoAssessmentsAreKept(@TempDir Path folder) {
    shell = new Shell(folder);
    shell.write("roster.csv", ROSTER);
    assess("t01", "receive\nquiet\nlong\n");
    assess("t02", "receive\nhoney\nlong\n");
  }

  @Test
  void canvasGetsMarksOutOfItsPointsAndKeepsEveryOtherByte() throws IOException {
    String file = "\uFEFF" + CANVAS.replace("\n", "\r\n");
    shell.write("canvas.csv", file);
    Result result = fill("canvas.csv", "--column", "Empathy lab", "--whole-file");

    assertThat(written())
        .isEqualTo(file.replace("x\",,88,", "x\",18.33,88,").replace(",,88.5", ",13.33,88.5"));
    assertThat(Files.readString(shell.file("canvas.csv"))).isEqualTo(file);
    assertThat(result.out().lines())
        .containsExactly(
            "t01  18.33  evaluation  20261123-104455-tea-0001",
            "t02  13.33  evaluation  20261123-104455-tea-0003");
    assertThat(result.err()).contains("2 students get a mark out of 20, as the file says.");
    assertThat(result.code()).isZero();
  }

  @Test
  void excusedStudentsStayExcused() throws IOException {
    String file = CANVAS.replace("S1,,88.5", "S1,EX,88.5");
    shell.write("canvas.csv", file);
    Result result = fill("canvas.csv", "--column", "4711", "--whole-file");

    assertThat(written()).isEqualTo(file.replace("x\",,88,", "x\",18.33,88,"));
    assertThat(result.err()).contains("line 4, t02: excused (EX), although an assessment counts.");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void theMinimalFileOfCanvasWithSemicolonsIsOutOfAHundred() throws IOException {
    shell.write(
        "canvas.csv",
        """
        Student;ID;SIS User ID;SIS Login ID;Section;Empathy lab (4711)
        A;1;0071;ada;S;70,5
        B;2;0072;ben;S;
        """);
    Result result = fill("canvas.csv");

    assertThat(written()).endsWith("\nA;1;0071;ada;S;91,67\nB;2;0072;ben;S;66,67\n");
    assertThat(result.out()).contains("20261123-104455-tea-0001  was 70,5\n");
    assertThat(result.err()).contains("a mark out of 100.");
    assertThat(result.code()).isZero();
  }

  @Test
  void canvasTakesNoColumnThatIsNoAssignmentOfIts() {
    shell.write("canvas.csv", CANVAS);

    assertRefused(fill("canvas.csv"), 2, "several columns for marks", "“Essay (4712)” (column 7)");
    assertRefused(fill("canvas.csv", "--column", "Empathy lb"), 2, "Did you mean “Empathy lab”?");
    assertRefused(fill("canvas.csv", "--column", "Final Score"), 2, "is no assignment");
    shell.write("canvas.csv", CANVAS.replace("Essay (", "Empathy lab ("));
    assertRefused(
        fill("canvas.csv", "--column", "empathy lab"),
        2,
        "Several columns of canvas.csv match",
        "“Empathy lab (4711)” (column 6), “Empathy lab (4712)” (column 7)");
    shell.write("canvas.csv", CANVAS.replace(",20,100,", ",0,100,"));
    assertRefused(fill("canvas.csv", "--column", "4711"), 1, "line 3: the points possible are “0”");
  }

  @Test
  void moodlesWorksheetGetsFeedbackAndItsOwnDecimalSign() throws IOException {
    shell.write("grades.csv", WORKSHEET);
    Result result = fill("grades.csv");

    assertThat(written())
        .isEqualTo(
            WORKSHEET
                .replace(
                    "Submitted,,\"10,00\",Yes,-,\nPart",
                    "Submitted,\"9,17\",\"10,00\",Yes,-,Met. Empathy: Good.\nPart")
                .replace(
                    "Submitted,,\"10,00\",Yes,-,\n",
                    "Submitted,\"6,67\",\"10,00\",Yes,-,Not yet met. Empathy: Fair.\n"));
    assertThat(result.code()).isZero();
  }

  @Test
  void aTranslatedWorksheetHasItsColumnsNamed() throws IOException {
    shell.write("roster.csv", "code;id\nt01;9001\nt02;Teilnehmer/in9002\n");
    shell.write("b.csv", "ID;Kennung;Punktzahl;Feedback\nx;9001;;\ny;Teilnehmer/in9002;;\n");

    assertRefused(fill("b.csv"), 2, "--system", "There are: ID, Kennung, Punktzahl, Feedback.");
    assertRefused(fill("b.csv", "--system", "moodle"), 2, "Name it with --column.");
    Result result =
        fill(
            "b.csv",
            "--system",
            "moodle",
            "--column",
            "punktzahl",
            "--student-column",
            "Kennung",
            "--feedback-column",
            "Feedback",
            "--decimal",
            "comma",
            "--out-of",
            "5");

    assertThat(result.code()).isZero();
    assertThat(written())
        .contains("x;9001;4,58;Met. Empathy: Good.\n")
        .contains("y;Teilnehmer/in9002;3,33;Not yet met. Empathy: Fair.\n");
  }

  @Test
  void aParticipantIsKnownByTheNumberAlone() throws IOException {
    shell.write("roster.csv", "code,id\nt01,9001\nt02,Participant 9002\n");
    shell.write(
        "w.csv",
        """
        Identifier,Grade,Last modified (grade),Feedback comments
        Participant 9001,,-,
        Participant 9002,,-,
        """);

    assertThat(fill("w.csv").code()).isZero();
    assertThat(written()).contains("Participant 9001,91.67,-,").contains("9002,66.67,-,");
  }

  @Test
  void feedbackThatSomebodyWroteStays() throws IOException {
    shell.write("grades.csv", WORKSHEET.replaceFirst("-,\n", "-,Well done\n"));
    Result result = fill("grades.csv");

    assertThat(written()).contains("\"9,17\",\"10,00\",Yes,-,Well done\n");
    assertThat(result.err()).contains("other feedback stood there already").contains("line 2, t01");
    assertThat(result.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void blackboardKeepsItsQuotesItsColumnIdAndItsEncoding(String charset) throws IOException {
    Charset encoding = Charset.forName(charset);
    byte[] file = ("\uFEFF" + BLACKBOARD.replace("\n", "\r\n")).getBytes(encoding);
    shell.write("gc.xls", file);
    Result result = fill("gc.xls", "--column", "empathy lab");

    assertThat(result.code()).isZero();
    String expected =
        BLACKBOARD.replace("\t\"\"", "\t\"45.83\"").replace("\"Needs Grading\"", "\"33.33\"");
    assertThat(Files.readAllBytes(shell.file("out.csv")))
        .isEqualTo(("\uFEFF" + expected.replace("\n", "\r\n")).getBytes(encoding));
  }

  @Test
  void moodlesGradebookFileIsFilledOrMade() throws IOException {
    shell.write("in.csv", "idnumber,email,Lab,Lab feedback\n0071,ada@uni.example,,\n0072,,,\n");
    assertThat(fill("in.csv").code()).isZero();
    assertThat(written())
        .contains("0071,ada@uni.example,91.67,Met. Empathy: Good.\n")
        .contains("0072,,66.67,Not yet met.");

    Result made = run("--system", "moodle-import", "--column", "=Lab", "--output", "made.csv");
    assertThat(made.code()).isZero();
    assertThat(Files.readString(shell.file("made.csv")))
        .isEqualTo(
            """
            idnumber,email,'=Lab,'=Lab feedback,source
            0071,ada@uni.example,91.67,Met. Empathy: Good.,evaluation
            0072,ben@uni.example,66.67,Not yet met. Empathy: Fair.,evaluation
            """
                .replace("\n", "\r\n"));
    assertRefused(run("--column", "Lab"), 2, "--system moodle-import");
  }

  @Test
  void everybodyWhoIsMissingSomewhereIsListed() throws IOException {
    assess("t99", "receive\nquiet\nlong\n");
    shell.write("roster.csv", ROSTER + "t03,0073,,cem\nt04,0074,,dee\n");
    String row = "\"Dee, D\",504,0074,dee,S1,5,,\n\"Eve, E\",505,0075,eve,S1,,,\n";
    shell.write("canvas.csv", CANVAS + row);
    Result result = fill("canvas.csv", "--column", "4711", "--whole-file");

    assertThat(result.code()).isEqualTo(1);
    assertThat(written()).endsWith(row);
    assertThat(result.err())
        .contains("line 7, 0075: nobody in the roster.")
        .contains("In the roster, without a row in canvas.csv:\n  t03 (line 4 of the roster)")
        .contains("line 6, t04: no assessment is kept.")
        .contains("Assessments under a code that is not in the roster:\n  t99\n");
  }

  @Test
  void whoeverIsNotCertainGetsNothing() throws IOException {
    shell.write("roster.csv", ROSTER + "t03,0072,,cem\n");
    String twice = "\"Ada again\",509,0071,,S2,,,\n";
    shell.write("canvas.csv", CANVAS + twice);
    Result result = fill("canvas.csv", "--column", "4711");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(shell.file("out.csv")).doesNotExist();
    assertThat(result.err())
        .contains("Twice in the roster:\n  id 0072, lines 3 and 4\n")
        .contains("line 3, 0071: there is another row of t01.")
        .contains("line 6, 0071: there is another row of t01.")
        .contains("line 4, 0072: it could be t02 or t03.")
        .contains("Nobody gets a mark.\nSo no file is written.");
  }

  @Test
  void aRowThatContradictsItselfAndACodeOfTwoPeopleGetNothing() {
    shell.write("roster.csv", "code,id,email,login\nt01,0071,,bob\nt02,0072,,ben\nt02,0079,,ned\n");
    shell.write("canvas.csv", CANVAS);

    assertThat(fill("canvas.csv", "--column", "4711").err())
        .contains("code t02, lines 3 and 4")
        .contains("line 3, 0071: one thing says it is t01, and another that it isn't.")
        .contains("line 4, 0072: the code t02 stands in the roster more than once.");
  }

  @Test
  void whatTheMarkerGaveStandsAndUndecidedMarksAreNotGivenOut() throws IOException {
    shell.write("grades.csv", WORKSHEET);
    mark("r1", "1");
    assertThat(fill("grades.csv").out()).contains("marker");

    mark("r2", "2");
    Result result = fill("grades.csv", "--force");
    assertThat(result.err()).contains("several raters marked it and have not agreed yet.");
    assertThat(result.code()).isEqualTo(1);
    assertThat(written()).contains("Submitted,,\"10,00\",Yes,-,\n");
  }

  @Test
  void damagedMarksHoldTheResultBack() throws IOException {
    shell.write("grades.csv", WORKSHEET);
    mark("r1", "1");
    Path marks;
    try (Stream<Path> files = Files.list(shell.home().resolve("marks"))) {
      marks = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
    String text = Files.readString(marks);
    Files.writeString(marks, text.replaceFirst("\"level\":[0-9]", "\"level\":0"));
    Result result = fill("grades.csv");

    assertThat(result.err())
        .contains(" is passed over, for the marks on it by r1 are damaged. Put an undamaged copy");
    assertThat(result.code()).isEqualTo(1);
    assertThat(written()).contains("Submitted,,\"10,00\",Yes,-,\n");
  }

  @Test
  void workThatBrokeOffHasNoMarkAndPracticeIsNotCounted() throws IOException {
    Path tea = shell.scenarios().resolve("tea.yaml");
    String text = Files.readString(tea);
    Files.writeString(
        tea,
        text.replace(
                "tempting: Hope feels kind.\n        next: goodbye",
                "tempting: Hope feels kind.\n        next: door")
            + """
              door:
                client: I had better go.
                ending:
                  title: The door
                  premature: yes
                  debrief: She left before her time.
            """);
    shell.write("roster.csv", ROSTER + "t03,0073,cem@uni.example,\nt04,0074,dee@uni.example,\n");
    assess("t03", "receive\nquiet\nspring\n");
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "t04");
    shell.typing("receive\nquiet\nlong\n").run("play", "tea", "--trainee", "t98");
    shell.write("in.csv", "idnumber,email,Lab\n0071,,\n0072,,\n0073,,\n0074,,\n");
    Result result = fill("in.csv");

    assertThat(result.err())
        .contains("line 4, t03: the work broke off, which has no percentage.")
        .contains("line 5, t04: an assessment was begun, and none was finished.")
        .doesNotContain("t98");
    assertThat(written()).endsWith("0073,,\n0074,,\n");
  }

  @Test
  void theAttemptThatCountsCanBeChosen() {
    shell.chance(new AtomicLong(500)::incrementAndGet);
    assess("t02", "receive\nquiet\nlong\n");
    shell.write("in.csv", "idnumber,Lab\n0072,\n");

    assertThat(fill("in.csv").out()).contains("t02  66.67");
    assertThat(fill("in.csv", "--attempt", "best", "--force").out()).contains("t02  91.67");
    assertThat(fill("in.csv", "--attempt", "third").err())
        .contains("there is no way to count third; first, latest and best are known");
  }

  @Test
  void nothingThatIsReadIsEverWrittenOver() throws IOException {
    shell.write("in.csv", "idnumber,Lab\n0072,\n");
    Files.createSymbolicLink(shell.file("link.csv"), shell.file("in.csv"));
    for (String output : List.of("in.csv", "link.csv", "roster.csv")) {
      assertRefused(
          run("in.csv", "--output", output, "--force"), 2, output + " is the file that is read");
    }
    assertThat(Files.readString(shell.file("in.csv"))).isEqualTo("idnumber,Lab\n0072,\n");
    assertThat(run("in.csv").err()).contains("Nothing is written yet.");
  }

  @Test
  void filesThatCannotBeUsedAreRefusedInWords() {
    shell.write("empty.csv", "");
    shell.write("latin.csv", "Student,ID,Lab (1)\nZoë,1,\n".getBytes(StandardCharsets.ISO_8859_1));
    shell.write("short.csv", "idnumber,Lab\n0071\n");
    shell.write("mixed.csv", "idnumber,Lab\n0071,\"1,5\"\n0072,1.5\n");

    assertRefused(run("none.csv"), 2, "There is no file none.csv.");
    assertRefused(run("home"), 2, "home is a folder.");
    assertRefused(run("empty.csv"), 1, "the table is empty");
    assertRefused(run("latin.csv"), 1, "line 2", "no UTF-8");
    assertRefused(run("short.csv"), 1, "line 2: this row has 1 cell");
    assertRefused(run("mixed.csv"), 2, "--decimal point or --decimal comma");
    shell.write("unmarked.csv", "idnumber,Lab\n".getBytes(StandardCharsets.UTF_16LE));
    assertRefused(run("unmarked.csv"), 1, "line 1", "no UTF-8");
    assertRefused(run("short.csv", "--out-of", "0"), 2, "a number above 0");
    assertRefused(run("short.csv", "--out-of", "ten"), 2, "a number above 0");
    shell.write("in.csv", "idnumber,Lab\n0072,\n");
    shell.write("roster.csv", "code,name\nt01,Ada\n");
    assertRefused(run("in.csv"), 1, "one of the columns id, email and login");
    shell.write("roster.csv", "kode,id\nt01,1\n");
    assertRefused(run("in.csv"), 1, "roster.csv has no column “code”", "Rename “kode”");
    shell.write("roster.csv", "code,id\n,1\n");
    assertRefused(run("in.csv"), 1, "line 2, column code: there is no code.");
    assertRefused(shell.run("gradebook", "in.csv", "--scenario", "tea"), 2, "--roster FILE");
    assertRefused(shell.run("gradebook", "in.csv", "--roster", "roster.csv"), 2, "--scenario ID");
  }

  @Test
  void aScenarioNobodyWasAssessedInIsRefused() {
    shell.write("in.csv", "idnumber,Lab\n0072,\n");

    assertRefused(
        shell.run("gradebook", "in.csv", "--roster", "roster.csv", "--scenario", "tee"),
        1,
        "No assessment of tee is kept in HERE/home. Did you mean tea?");
  }

  private static void assertRefused(Result result, int code, String... words) {
    assertThat(result.err()).contains(words);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(code);
  }

  private void assess(String trainee, String choices) {
    shell.typing(choices).run("play", "tea", "--mode", "assessment", "--trainee", trainee);
  }

  private void mark(String rater, String level) {
    shell
        .typing((level + "\nnext\n").repeat(3) + "finish\n")
        .run("mark", Shell.FIRST, "--rater", rater, "--plain");
  }

  private Result fill(String file, String... options) {
    List<String> all = new ArrayList<>(List.of(file, "--output", "out.csv"));
    all.addAll(Arrays.asList(options));
    return run(all.toArray(String[]::new));
  }

  private Result run(String... options) {
    List<String> all =
        new ArrayList<>(List.of("gradebook", "--roster", "roster.csv", "--scenario", "tea"));
    all.addAll(Arrays.asList(options));
    return shell.run(all.toArray(String[]::new));
  }

  private String written() throws IOException {
    return Files.readString(shell.file("out.csv"));
  }
}
