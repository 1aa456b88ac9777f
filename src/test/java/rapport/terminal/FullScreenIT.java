package rapport.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a real pseudo-terminal. */
final class FullScreenIT {
  private static final String READY = "? help";
  private static final String BRIEFING = "Enter begin";
  private static final String RESPONSES = "Your response";

  @TempDir private Path folder;
  private Installation installed;

  @BeforeEach
  void install() throws IOException {
    installed = Installation.in(folder);
  }

  @Test
  void theWireCarriesNoQueryNoNulAndNoMouse() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      window.type("?");
      window.awaitText("Keys that work here");

      assertThat(window.isAlternate()).isTrue();
      assertThat(window.wire())
          .doesNotContain("\u001b[6n", "\u001b[c", "\u001b[18t", "\u0005", "\0")
          .doesNotContain("\u001b[?1000h", "\u001b[?1002h", "\u001b[?1003h", "\u001b[?1006h")
          .contains("\u001b[?2004h", "\u001b[?25l");
    }
  }

  @Test
  void aLoneCarriageReturnIsEnter() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      window.type("\r");
      window.awaitText(BRIEFING);
    }
  }

  @Test
  void theScreenIsAsLargeAsTheWindowAndFollowsIt() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      assertThat(lastRow(window)).isEqualTo(23);
      window.resize(100, 30);
      window.await("30 rows", w -> lastRow(w) == 29);
      window.resize(20, 5);
      window.awaitText("window larger.");
      window.resize(40, 12);
      window.await("12 rows", w -> lastRow(w) == 11);
    }
  }

  private static int lastRow(Window window) {
    List<String> rows = window.screen().lines().toList();
    for (int row = rows.size() - 1; row >= 0; row--) {
      if (rows.get(row).contains(READY)) {
        return row;
      }
    }
    return -1;
  }

  @Test
  void qAsksAndLeavesWithTheTerminalAsItWas() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      window.type("q");
      window.awaitText("Leave Rapport?");
      window.type("\r");

      assertThat(window.exit()).isZero();
      assertThat(window.isAlternate()).isFalse();
      assertThat(window.wire()).endsWith("\u001b[?1049l");
    }
  }

  @Test
  void ctrlCAsksToo() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      window.type("\u0003");
      window.awaitText("Leave Rapport?");
      window.type("\r");

      assertThat(window.exit()).isZero();
    }
  }

  private static boolean isAtPrompt(Window window) {
    return !window.isAlternate() && window.screen().contains("\nready>\n");
  }

  private static void awaitStop(Window window) {
    window.await("the shell", FullScreenIT::isAtPrompt);
    // The shell knows before every thread of the JVM has stopped; one may still be reading keys.
    window.await("the program to stop", w -> Window.isStopped(w.jvm()));
  }

  @Test
  void ctrlZStopsTheJobAndFgBringsTheScreenBack() {
    try (Window window = installed.shell()) {
      window.type("cd " + folder + "; stty -a >before; " + Installation.LAUNCHER + "\n");
      window.awaitText("Coffee");
      window.type("\u001a");
      awaitStop(window);
      window.type("stty -a >stopped; echo looked\n");
      window.await("the shell's echo", w -> w.screen().contains("\nlooked"));
      assertThat(folder.resolve("stopped")).hasSameTextualContentAs(folder.resolve("before"));

      window.type("fg\n");
      window.await("the library", w -> w.isAlternate() && w.screen().contains("Coffee"));
      window.type("\r");
      window.awaitText(BRIEFING);
    }
  }

  @Test
  void killingTheJvmStillPutsTheTerminalBack() {
    try (Window window = installed.shell()) {
      window.type("cd " + folder + "; stty -a >before; " + Installation.LAUNCHER + "\n");
      window.awaitText("Coffee");
      Window.signal("KILL", window.jvm());
      window.await("the shell", FullScreenIT::isAtPrompt);
      window.type("echo code $?; stty -a >after; echo looked\n");

      window.awaitText("code 137");
      window.await("the shell's echo", w -> w.screen().contains("\nlooked"));
      assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    }
  }

  @Test
  void sigtermLeavesProperlyAndKeepsTheSession() throws IOException {
    try (Window window = installed.start()) {
      playOneChoice(window);
      Window.signal("TERM", window.handle());

      assertThat(window.exit()).isEqualTo(143);
      assertThat(window.isAlternate()).isFalse();
    }
    try (Stream<Path> attempts = Files.list(installed.home().resolve("attempts"))) {
      Path journal =
          attempts.filter(p -> p.toString().endsWith(".jsonl")).findFirst().orElseThrow();
      assertThat(journal).content().contains("chose");
    }
  }

  @Test
  void sighupLeavesProperly() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      Window.signal("HUP", window.handle());

      assertThat(window.exit()).isEqualTo(129);
      assertThat(window.isAlternate()).isFalse();
    }
  }

  private static void playOneChoice(Window window) {
    window.awaitText("Coffee");
    window.type("/coffee");
    window.awaitText("1 of ");
    window.type("\r");
    window.awaitText("i details");
    window.type("\r");
    window.awaitText(BRIEFING);
    window.type("\r");
    window.await(
        "the first decision",
        w -> w.screen().contains(RESPONSES) || w.screen().contains("In your own words"));
    if (window.screen().contains("In your own words")) {
      window.type("\r");
    }
    window.awaitText(RESPONSES);
    window.type("1");
    window.awaitText(RESPONSES + ": 1 of");
    window.type("\r");
    window.awaitText("Feedback");
  }

  @Test
  void aPasteWithoutMarksPicksNothing() {
    try (Window window = installed.start()) {
      window.awaitText("Coffee");
      window.type("2\r1\r1\r\u001b[B");
      window.awaitText("> 2.");
      assertThat(window.screen()).doesNotContain(BRIEFING);
    }
  }

  @Test
  void whatWasLeftIsOfferedAtTheNextStart() {
    try (Window window = installed.start()) {
      playOneChoice(window);
      window.type("q");
      window.awaitText("It is kept");
      window.type("\r");
      window.awaitText("Go on with: Coffee");
      window.type("q");
      window.awaitText("Leave Rapport?");
      window.type("\r");
      assertThat(window.exit()).isZero();
    }
    try (Window window = installed.start()) {
      window.awaitText("> 1. Go on with: Coffee");
      window.type("\r");
      window.awaitText("Decision 2");
    }
  }

  @Test
  void aPreviewFollowsWhatIsSavedAndKeepsNothing() throws IOException {
    Path file = folder.resolve("garden.yaml");
    Files.copy(Path.of("src/test/resources/preview/garden.yaml"), file);
    try (Window window = installed.start("preview", file.toString())) {
      window.awaitText(BRIEFING);
      window.type("\r");
      window.awaitText("I can't sit in there today.");
      Path moved = folder.resolve("garden.yaml.new");
      Files.writeString(moved, Files.readString(file).replace("sit in there", "talk in there"));
      Files.move(moved, file, StandardCopyOption.REPLACE_EXISTING);
      window.awaitText("I can't talk in there today.");
      window.type("q");
      window.awaitText("Nothing of it is kept.");
      window.type("\r");

      assertThat(window.exit()).isZero();
    }
    assertThat(installed.home()).doesNotExist();
  }

  @Test
  void theJarAloneSavesAndRestoresTheTerminalItself() {
    try (Window window = installed.shell()) {
      window.type("cd " + folder + "; stty -a >before\n");
      window.type(Installation.JAVA + " -jar " + Installation.JAR + "\n");
      window.awaitText("Coffee");
      window.type("\u001a");
      awaitStop(window);
      window.type("fg\n");
      window.await("the library", w -> w.isAlternate() && w.screen().contains("Coffee"));
      window.type("q");
      window.awaitText("Leave Rapport?");
      window.type("\r");
      window.await("the end", FullScreenIT::isAtPrompt);
      window.type("stty -a >after; echo looked\n");
      window.await("the shell's echo", w -> w.screen().contains("\nlooked"));
      assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    }
  }
}
