package rapport.report.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;

/** Times spent, as a session that is shown again tells them. */
final class AsidesTest {
  @TempDir private Path folder;

  @Test
  void theReportSaysHowLongTheChoicesTook() {
    Shell shell = new Shell(folder);
    shell.pace(25_000);
    String played = shell.play().out();

    assertThat(shell.run("show").out())
        .containsPattern("Time: \\d+ .*s for 3 choices; you took longest over the line at \\d")
        .containsPattern("\n  After .* seconds?\\.\n");
    assertThat(played).doesNotContain("Time:", "After ");
  }
}
