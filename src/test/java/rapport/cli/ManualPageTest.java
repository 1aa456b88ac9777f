package rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ManualPageTest {
  private final CommandLine program = Commands.all(new Rapport());
  private final String page = ManualPage.of(program);

  @Test
  void describesEveryCommandWithItsOptions() {
    program
        .getSubcommands()
        .values()
        .forEach(
            command -> {
              assertThat(page)
                  .contains(
                      ".SS \"rapport " + command.getCommandName().replace("-", "\\-") + "\"\n");
              command
                  .getCommandSpec()
                  .options()
                  .forEach(
                      option ->
                          assertThat(page).contains(option.longestName().replace("-", "\\-")));
            });
  }

  @Test
  void holdsNothingThatAnOldFormatterCannotRead() {
    assertThat(page).matches(text -> text.chars().allMatch(c -> c < 128));
  }

  @Test
  void takesNoWordsForMacros() {
    assertThat(page.lines().filter(line -> line.startsWith(".")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|br)( \"[^\"]*\")*"));
  }
}
