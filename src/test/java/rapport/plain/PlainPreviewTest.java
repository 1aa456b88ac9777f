package rapport.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.Golden;
import rapport.app.author.Manuscript;
import rapport.report.text.PlainText;

final class PlainPreviewTest {
  private final Manuscript file = Manuscript.garden();
  private final Deque<Supplier<String>> steps = new ArrayDeque<>();
  private final StringBuilder out = new StringBuilder();

  @Test
  void anAuthorPlaysAndWrites() {
    type("").type("walk").type("where");
    type(() -> file.change("like these", "like those").save(), "");
    type("").type("findings").type("mother");
    type(() -> file.change("next: goodbye", "next: goodby").save(), "");
    type("stay");
    type(() -> file.change("next: goodby", "next: goodbye").change("bench", "seat").save(), "");
    type("go").type("go shed").type("go attic").type("?").type("quit");
    run(false);

    Golden.verify("plain/preview.txt", out.toString());
  }

  @Test
  void aBrokenFileWaitsForTheSaveThatMendsIt() {
    file.change("start: gate", "start: gte");
    type("").type("where").type("go shed");
    type(() -> file.change("start: gte", "start: gate").save(), "");
    type("quit");
    run(false);

    assertThat(out)
        .contains("This can't be played yet.")
        .contains("Nothing can be played yet.")
        .containsSubsequence("[unknown-start]", "Loaded.", "Press Enter to begin");
  }

  @Test
  void whereItStopsASaveOrANodeLeadsOn() {
    file.change("        heard: Yes.\n", "        heard: Yes.\n        when: visited(goodbye)\n");
    file.change(
        "        heard: He knows", "        when: visited(goodbye)\n        heard: He knows");
    type("walk").type("");
    type(() -> file.change("        when: visited(goodbye)\n", "").save(), "");
    type("quit");
    run(true);

    assertThat(out)
        .containsSubsequence(
            "no response is on offer", "Reloaded. 1 choice made again.", "My mother had beans");
  }

  @Test
  void theEndOfTheInputIsTheEnd() {
    type("walk");
    run(true);

    assertThat(out).contains("1. ").doesNotContain("Your response:");
  }

  private PlainPreviewTest type(String line) {
    steps.add(() -> line);
    return this;
  }

  /** Does something at another window first. */
  private PlainPreviewTest type(Runnable first, String line) {
    steps.add(
        () -> {
          first.run();
          return line;
        });
    return this;
  }

  private void run(boolean isScripted) {
    Console console = new Console(new Typist(), out, new PlainText(0), isScripted);
    new PlainPreview(file.preview(), console, !isScripted).run();
  }

  /** Somebody at the keyboard. What they type is echoed, as a terminal does. */
  private final class Typist extends BufferedReader {
    Typist() {
      super(Reader.nullReader());
    }

    @Override
    public @Nullable String readLine() {
      Supplier<String> step = steps.poll();
      String line = step == null ? null : step.get();
      out.append(line == null ? "" : line + "\n");
      return line;
    }
  }
}
