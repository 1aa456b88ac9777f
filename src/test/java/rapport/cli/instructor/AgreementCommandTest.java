package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.play.transcript.Saving;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.files.Home;
import rapport.store.files.MarksName;
import tools.jackson.jr.ob.JSON;

final class AgreementCommandTest {
  private static final String TWO_RATERS =
      """
      unit,rater,value
      u1,anna,3
      u1,ben,3
      u2,anna,4
      u2,ben,3
      u3,anna,0
      u3,ben,1
      u4,anna,2
      u4,ben,2
      u5,anna,4
      u5,ben,4
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void everyFigureIsToldInWords() {
    shell.write("ratings.csv", TWO_RATERS);

    Shell.Result result = shell.run("agreement", "--ratings", "ratings.csv", "--scale", "0-4");
    assertThat(result.code()).isZero();
    Golden.verify("cli/agreement.txt", result.out());
  }

  @Test
  void programsGetTheKeysTheyWerePromised() {
    shell.write("ratings.csv", TWO_RATERS);

    Shell.Result result =
        shell.run("agreement", "--ratings", "ratings.csv", "--scale", "0-4", "--format", "json");
    Golden.verify("cli/agreement.json", result.out());
  }

  @Test
  void namesWithoutAnOrderLeaveWeightsUndefinedAndSayWhy() throws Exception {
    shell.write("ratings.csv", "unit;rater;value\na;x;yes\na;y;yes\nb;x;no\nb;y;maybe\n");

    Map<String, Object> json =
        JSON.std.mapFrom(
            shell.run("agreement", "--ratings", "ratings.csv", "--format", "json").out());
    assertThat(json).containsEntry("scale", "maybe,no,yes").containsEntry("percent", 50.0);
    assertThat(json.get("krippendorff"))
        .asString()
        .contains("ordinal=null", "why=ordinal: the values are names without an order");
  }

  @Test
  void levelsGiveNamesAnOrder() {
    shell.write("ratings.csv", "unit,rater,value\na,x,low\na,y,mid\nb,x,high\nb,y,high\n");

    Shell.Result result =
        shell.run("agreement", "--ratings", "ratings.csv", "--levels", "low,mid,high");
    assertThat(result.out()).contains("The levels, lowest first: low, mid, high.");
    assertThat(result.out()).contains("ordinal     0.83").contains("interval    undefined");
  }

  @Test
  void spreadsheetsMayWriteDecimalCommasAndEmptyCells() throws Exception {
    shell.write("ratings.csv", "\uFEFFUnit;Rater;Value\r\na;x;1,5\r\na;y;2,5\r\nb;x;4\r\nb;y;\r\n");

    Map<String, Object> json =
        JSON.std.mapFrom(
            shell.run("agreement", "--ratings", "ratings.csv", "--format", "json").out());
    assertThat(json).containsEntry("units", 2).containsEntry("raters", 2);
  }

  @Test
  void whatIsWrongWithATableIsToldWithItsPlace() {
    assertThat(refusal("unit,rater,value\na,x,1\na,y,2\na,x,3\n"))
        .isEqualTo(
            "ratings.csv, line 4, column rater: x stands here a second time for a; the first is in"
                + " line 2. Keep one of the two.\n");
    assertThat(refusal("unit,rater,value\na,x,5\na,y,2\n"))
        .isEqualTo(
            "ratings.csv, line 2, column value: 5 is not on the scale, which has the whole numbers"
                + " 0-4.\n");
    assertThat(refusal("unit,rater,value\na,x,1\na,y,2.5\n")).contains("line 3, column value: 2.5");
    assertThat(refusal("unit,rater,value\na,x,1\na,y,two\n")).contains("“two” is no number.");
    assertThat(refusal("unit,rater,value\na,,1\n")).contains("column rater: the cell is empty.");
    assertThat(refusal("unit,rater,value\na,x,1\nb,x,2\n"))
        .isEqualTo("ratings.csv has ratings by x alone. Agreement needs two raters.\n");
    assertThat(refusal("unit,rater,value\n")).isEqualTo("ratings.csv holds no value at all.\n");
    assertThat(refusal("")).contains("ratings.csv, line 1: the table is empty.");
    assertThat(refusal("unit,ratr,value\na,x,1\n"))
        .isEqualTo(
            "ratings.csv has no column “rater”. It has: unit, ratr, value. Rename “ratr” to"
                + " “rater”?\n");
  }

  private String refusal(String table) {
    shell.write("ratings.csv", table);
    Shell.Result result = shell.run("agreement", "--ratings", "ratings.csv", "--scale", "0-4");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    return result.err();
  }

  @Test
  void whatCantBeUnderstoodIsAMatterOfUsage() {
    shell.write("ratings.csv", TWO_RATERS);

    assertThat(shell.run("agreement", "--ratings", "none.csv").code()).isEqualTo(2);
    assertThat(shell.run("agreement", "--ratings", "ratings.csv", "--scale", "4-0").err())
        .contains("--scale needs the lowest and the highest");
    assertThat(shell.run("agreement", "--ratings", "ratings.csv", "--levels", "a,a").err())
        .contains("--levels needs two names");
    assertThat(shell.run("agreement", "--scale", "0-4").code()).isEqualTo(2);
  }

  @Test
  void nothingBesideNearlyAllAlikeIsExplainedInASentence() {
    StringBuilder table = new StringBuilder("unit,rater,value\n");
    for (int unit = 0; unit < 19; unit++) {
      table.append("u").append(unit).append(",a,").append(unit == 0 ? 2 : 3).append('\n');
      table.append("u").append(unit).append(",b,").append(unit == 1 ? 2 : 3).append('\n');
    }
    shell.write("ratings.csv", table.toString());

    assertThat(shell.run("agreement", "--ratings", "ratings.csv", "--scale", "0-4").out())
        .contains("Agreement in percent: 89.5 %")
        .contains(
            "89.5 % alike and yet -0.06: 94.7 % of all levels are 3, so chance alone would make"
                + " 90.0 % alike")
        .contains("AC1, plain      0.89")
        .contains("PABAK, plain    0.87");
    shell.write("ratings.csv", TWO_RATERS);
    assertThat(shell.run("agreement", "--ratings", "ratings.csv", "--scale", "0-4").out())
        .doesNotContain("and yet");
  }

  @Test
  void ofThreeRatersTheKappasAreMeansOfPairsAndTheSeedIsAsked() {
    shell.write("ratings.csv", TWO_RATERS + "u1,cem,3\nu2,cem,1\nu3,cem,0\nu4,cem,2\n");

    Shell.Result result =
        shell.run("agreement", "--ratings", "ratings.csv", "--scale", "0-4", "--seed", "9");
    assertThat(result.out())
        .contains("mean of pairs, plain", "mean of pairs, quadratic")
        .contains("2000 times (bootstrap), seed 9.")
        .contains("cem: -0.75 (stricter), over 4 units")
        .contains("Most disputed:\n  u2: anna 4, ben 3, cem 1\n  u3: anna 0, ben 1, cem 0\n")
        .doesNotContain("it compares two raters");
  }

  @Test
  void aHomeWithoutMarksSaysSo() {
    Shell.Result result = shell.run("agreement");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("Nothing is marked in HERE/home yet.\n");
  }

  @Test
  void marksAreComparedWithEachOtherAndWithTheAuthor() throws IOException {
    shell.play();
    mark("anna", 4, 3, 3);
    mark("ben", 4, 2, 3);

    Shell.Result result = shell.run("agreement");
    assertThat(result.err()).isEmpty();
    Golden.verify("cli/agreement-marks.txt", result.out());
    assertThat(shell.run("agreement", "--format", "json").out())
        .contains("\"counted\" : \"each distinct response line once\"")
        .contains("\"against-key\"");
  }

  private void mark(String rater, int... levels) throws IOException {
    MarksName name = new MarksName(Shell.FIRST, rater, MarkEvent.Purpose.OWN);
    if (Home.at(shell.home()).marks().open(name) instanceof Access.Opened<MarkEntry> opened) {
      try (ChainFile<MarkEntry> file = opened.file()) {
        append(file, new MarkEvent.Opened(Shell.FIRST, rater, name.purpose(), "00", "bb", "test"));
        for (int visit = 0; visit < levels.length; visit++) {
          append(file, new MarkEvent.Levelled(visit, "empathy", levels[visit]));
        }
        append(file, new MarkEvent.LevelledOwnWords(1, levels[1]));
      }
    }
  }

  private static void append(ChainFile<MarkEntry> file, MarkEvent event) {
    assertThat(file.append(new MarkEntry(Instant.EPOCH, event))).isInstanceOf(Saving.Saved.class);
  }
}
