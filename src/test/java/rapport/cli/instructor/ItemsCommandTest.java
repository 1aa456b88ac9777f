package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;

final class ItemsCommandTest {
  private static final List<String> ROWS =
      List.of("1110", "1100", "1000", "1111", "0000", "1101", "0100", "1010", "1011", "0001");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
    StringBuilder table = new StringBuilder("person,item,score\n");
    for (int person = 0; person < ROWS.size(); person++) {
      for (int item = 0; item < 4; item++) {
        table.append('p').append(person).append(",question ").append(item + 1).append(',');
        table.append(ROWS.get(person).charAt(item)).append('\n');
      }
    }
    shell.write("scores.csv", table.toString());
  }

  @Test
  void everyFigureIsToldInWords() {
    Shell.Result result = shell.run("items", "--scores", "scores.csv");

    assertThat(result.code()).isZero();
    Golden.verify("cli/items.txt", result.out());
  }

  @Test
  void programsGetTheKeysTheyWerePromised() {
    Golden.verify(
        "cli/items.json", shell.run("items", "--scores", "scores.csv", "--format", "json").out());
  }

  @Test
  void onlyNumbersAreScores() {
    shell.write("scores.csv", "person,item,score\na,x,good\n");

    Shell.Result result = shell.run("items", "--scores", "scores.csv");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEqualTo("scores.csv, line 2, column score: “good” is no number.\n");
  }

  @Test
  void attemptsThatAreKeptAreLookedAtDecisionByDecision() {
    for (String choices : List.of("receive\nquiet\nlong\n", "refuse\nquiet\nspring\n")) {
      shell.typing(choices).run("play", "tea");
    }

    Shell.Result result = shell.run("items", "--mode", "practice");
    assertThat(result.code()).isZero();
    Golden.verify("cli/items-tea.txt", result.out());
    Golden.verify(
        "cli/items-tea.json", shell.run("items", "--mode", "practice", "--format", "json").out());
  }

  @Test
  void practiceIsLeftOutUnlessItIsAskedFor() {
    shell.play();

    Shell.Result result = shell.run("items");
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("No finished attempt in assessment mode is kept in HERE/home.\n");
  }

  @Test
  void whatHardlyAnybodyChoosesIsNamedOnceTwentyHaveTried() {
    for (int trainee = 0; trainee < 20; trainee++) {
      shell
          .typing("receive\nquiet\nlong\n")
          .run("play", "tea", "--mode", "assessment", "--trainee", "T-" + trainee);
      assertThat(shell.run("items").out().contains("hardly anybody")).isEqualTo(trainee == 19);
    }

    shell
        .typing("refuse\nhoney\nspring\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", "T-3");
    assertThat(shell.run("items").out()).contains("20 attempts").contains("0.0 %  refuse");
  }
}
