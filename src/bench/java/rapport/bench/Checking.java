package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a writer waits for after saving: a thousand decisions checked, beside inkjs compiling them. */
final class Checking {
  private static final int DECISIONS = 1000;
  private static final String CHECK = "check of 1,000 decisions";
  private static final String INKJS = "inkjs compiling the same";

  private Checking() {}

  static void run(int rounds, Installed installed, Table table) throws Exception {
    Path story = installed.folder().resolve("story.yaml");
    Files.write(story, StoryText.bytes(DECISIONS));
    Path ink = installed.folder().resolve("story.ink");
    Files.writeString(ink, ink());
    WholeProcess check = installed.process(installed.rapport("check", story.toString()));
    WholeProcess compile =
        installed.process(List.of("node", Resources.file("compile.js").toString(), ink.toString()));
    if (!isThere(compile)) {
      table.missing(CHECK, INKJS, "≤ 1/20", "no Node.js, or NODE_PATH leads to no inkjs");
      return;
    }
    Costs costs =
        Costs.measure(
            rounds,
            List.of(
                new Contender(CHECK, check::millis), new Contender(INKJS, compile::millis)));
    table.row(CHECK, INKJS, "≤ 1/20", costs, "ms");
  }

  /** It writes the length of what it made. */
  private static boolean isThere(WholeProcess compile) throws InterruptedException {
    try {
      return !compile.output().isBlank();
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  /** The same decisions with the same ways on, in ink's language. */
  private static String ink() {
    StringBuilder text = new StringBuilder("VAR trust = 2\n-> n0\n");
    for (int i = 0; i < DECISIONS; i++) {
      String next = i + 1 < DECISIONS ? "n" + (i + 1) : "ending";
      String after = i + 2 < DECISIONS ? "n" + (i + 2) : "ending";
      text.append("=== n").append(i).append("\nI bought four chairs when I moved here, number ");
      text.append(i).append(".\n+ ").append(i % 7 == 6 ? "{trust >= 1} " : "");
      text.append("[I hear you; say a little more.]\n  ~ trust = trust + 1\n  All right.\n  -> ");
      text.append(next).append("\n+ [I ask you; say a little more.]\n  All right.\n  -> ");
      text.append(i % 5 == 0 ? after : next);
      text.append("\n+ [I tell you; say a little more.]\n  ~ trust = trust - 1\n  All right.\n  -> ");
      text.append(next).append("\n");
    }
    return text.append("=== ending\nSame time on Tuesday, then.\n-> END\n").toString();
  }
}
