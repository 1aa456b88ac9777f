package rapport.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalChoiceTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

  @Test
  void aTerminalGetsTheFullScreen() {
    assertThat(TerminalChoice.of(false, true, XTERM).front())
        .isEqualTo(TerminalChoice.Front.FULL_SCREEN);
  }

  @Test
  void plainIsUsedWhenAskedFor() {
    assertPlain(TerminalChoice.of(true, true, XTERM), "--plain was given");
  }

  @Test
  void plainIsUsedForThoseWhoNeedIt() {
    assertPlain(
        TerminalChoice.of(false, true, Map.of("TERM", "xterm", "ACCESSIBLE", "1")),
        "ACCESSIBLE is set");
    assertThat(TerminalChoice.of(false, true, Map.of("TERM", "xterm", "ACCESSIBLE", "0")).front())
        .isEqualTo(TerminalChoice.Front.FULL_SCREEN);
    assertThat(TerminalChoice.of(false, true, Map.of("TERM", "xterm", "ACCESSIBLE", "")).front())
        .isEqualTo(TerminalChoice.Front.FULL_SCREEN);
  }

  @Test
  void plainIsUsedInPipes() {
    assertPlain(
        TerminalChoice.of(false, false, XTERM), "standard input or output is not a terminal");
  }

  @Test
  void plainIsUsedWhereTheTerminalCanDoNoMore() {
    assertPlain(TerminalChoice.of(false, true, Map.of()), "TERM is not set");
    assertPlain(TerminalChoice.of(false, true, Map.of("TERM", "dumb")), "TERM is dumb");
  }

  private static void assertPlain(TerminalChoice choice, String reason) {
    assertThat(choice).isEqualTo(new TerminalChoice(TerminalChoice.Front.PLAIN, reason));
  }
}
