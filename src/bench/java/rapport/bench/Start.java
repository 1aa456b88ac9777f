package rapport.bench;

import java.util.ArrayList;
import java.util.List;
import rapport.terminal.Window;

/** How long until something can be read, and how soon after a key: whole processes. */
final class Start {
  private static final String HELLO = "java HelloWorld";
  private static final String FRAME = "first frame";
  private static final String CONTENT = "home with its content";
  private static final String PLAY = "play coffee, first line";
  private static final List<String> COMMANDS =
      List.of("list", "--version", "--help", "play --help", "check scenarios");
  private static final int KEYS = 50;

  private final Installed installed;
  private final Table table;

  Start(Installed installed, Table table) {
    this.installed = installed;
    this.table = table;
  }

  /**
   * Measures all.
   *
   * @param java which one it runs under, for the rows
   * @param wanted of the first frame, the content, the first line, and short commands
   */
  void run(int rounds, String java, List<String> wanted) throws Exception {
    installed.settle();
    Costs costs = Costs.measure(rounds, contenders());
    String unit = "ms, " + java;
    table.row(FRAME, HELLO, wanted.get(0), costs, unit);
    table.row(CONTENT, HELLO, wanted.get(1), costs, unit);
    table.row(PLAY, HELLO, wanted.get(2), costs, unit);
    for (String command : COMMANDS) {
      table.row(command, HELLO, command.startsWith("check") ? "≤ 1 s" : wanted.get(3), costs, unit);
    }
    table.fact("a key to its frame", "", "≤ 5 ms", Table.figure(key()), unit);
  }

  private List<Contender> contenders() {
    List<Contender> all = new ArrayList<>();
    all.add(process(HELLO, installed.java(HelloWorld.class)));
    // What is drawn first has the program's name and nothing that has to be read from a file.
    all.add(shown(FRAME, "Rapport"));
    all.add(shown(CONTENT, "Coffee?"));
    all.add(new Contender(PLAY, this::untilClientSpeaks));
    for (String command : COMMANDS) {
      all.add(process(command, installed.rapport(command.split(" "))));
    }
    return all;
  }

  private Contender process(String name, List<String> command) {
    return new Contender(name, installed.process(command)::millis);
  }

  private Contender shown(String name, String text) {
    return new Contender(
        name,
        () -> {
          long before = System.nanoTime();
          try (Window window = Window.open(installed.environment(), installed.rapport())) {
            window.awaitText(text);
            return millisSince(before);
          }
        });
  }

  /** From the start past the briefing, which a person leaves with Enter. */
  private double untilClientSpeaks() {
    long before = System.nanoTime();
    try (Window window =
        Window.open(installed.environment(), installed.rapport("play", "coffee"))) {
      window.awaitText("Background");
      window.type("\r");
      window.awaitText("I built a chair");
      return millisSince(before);
    }
  }

  /** The median of many, up and down the library. */
  private double key() throws InterruptedException {
    try (Window window = Window.open(installed.environment(), installed.rapport())) {
      window.awaitText("Coffee?");
      double[] millis = new double[KEYS];
      for (int i = 0; i < KEYS; i++) {
        Thread.sleep(i == 0 ? 1000 : 30);
        int before = window.wire().length();
        long pressed = System.nanoTime();
        window.type(i % 2 == 0 ? "j" : "k");
        window.await("an answer to a key", one -> one.wire().length() > before);
        millis[i] = millisSince(pressed);
      }
      return Costs.median(millis);
    }
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
