package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapport.SimulatedTrainees;
import rapport.bench.peer.DuckDbCount;
import rapport.bench.peer.JacksonCount;
import rapport.play.transcript.Mode;

/** What an instructor waits for: the figures of a class, over few transcripts and over many. */
final class WholeClass {
  private static final String PYTHON = "Python's json";
  private static final String DUCKDB = "DuckDB";
  private static final String JACKSON = "Jackson, token by token";
  private static final String LINES = "wc -l";
  private static final String COHORT = "cohort";
  private static final String AGAIN = "cohort again, nothing changed";

  private final Installed installed;
  private final int size;
  private final Path home;

  private WholeClass(Installed installed, int size) throws IOException {
    this.installed = installed;
    this.size = size;
    this.home = installed.folder().resolve("class-" + size);
    if (!Files.exists(home)) {
      new SimulatedTrainees(home, 1).play(scenario(), size, size, Mode.ASSESSMENT);
    }
    Files.write(installed.folder().resolve("roster.csv"), roster(size));
    Files.createDirectories(installed.folder().resolve("tables"));
  }

  private static Path scenario() {
    return Path.of("scenarios", "coffee.yaml").toAbsolutePath();
  }

  private static List<String> roster(int size) {
    List<String> lines = new ArrayList<>(List.of("code,id,email,login"));
    for (int i = 0; i < size; i++) {
      lines.add("T-" + i + "," + (1000 + i) + ",t" + i + "@example.org,u" + i);
    }
    return lines;
  }

  /** Measures a class of each size; the rows are those of the greatest. */
  static void run(int rounds, List<Integer> sizes, Installed installed, Table table)
      throws Exception {
    Costs growth = new Costs();
    for (int size : sizes) {
      WholeClass one = new WholeClass(installed, size);
      boolean isLast = size == sizes.get(sizes.size() - 1);
      Costs costs = Costs.measure(isLast ? rounds : Math.min(rounds, 5), one.contenders());
      for (String work : one.works()) {
        growth.add(work + ", " + size, costs.median(work));
      }
      if (isLast) {
        one.rows(costs, table);
      }
    }
    List<String> names = sizes.stream().map(String::valueOf).toList();
    Growth.row(COHORT, names, growth, table);
    Growth.row("gradebook", names, growth, table);
  }

  private List<String> works() {
    return List.of(COHORT, "gradebook");
  }

  private void rows(Costs costs, Table table) throws IOException, InterruptedException {
    String unit = "ms, " + size + " transcripts";
    table.row(COHORT, PYTHON, "≤ 0.5", costs, unit);
    table.row(COHORT, DUCKDB, "≤ 0.33", costs, unit);
    table.row(COHORT, JACKSON, "", costs, unit);
    for (Contender command : commands()) {
      table.row(command.name(), PYTHON, "≤ 1", costs, unit);
    }
    table.row(AGAIN, LINES, "≤ 3", costs, unit);
    WholeProcess fresh = installed.process(installed.rapport("cohort", "--home", home.toString()));
    forget();
    table.fact("cohort, memory", "", "≤ 200 MB", Table.figure(fresh.mostMegabytes()) + " MB", "");
    Sizes sizes = Sizes.of(Path.of(attempts()));
    table.fact("a transcript on disk", "", "≤ 6 KB", Table.figure(sizes.kilobytes()) + " KB", "");
    table.fact(
        "the same, gzip", "", "", Table.figure(sizes.zippedKilobytes()) + " KB", "one by one");
  }

  private List<Contender> contenders() throws IOException, InterruptedException {
    List<Contender> all = new ArrayList<>();
    all.add(process(LINES, List.of("sh", "-c", "cat " + attempts() + "/*.jsonl | wc -l")));
    all.addAll(peers());
    all.add(first(COHORT, "cohort"));
    all.add(process(AGAIN, withHome("cohort")));
    all.addAll(commands());
    return all;
  }

  private List<Contender> commands() {
    String roster = installed.folder().resolve("roster.csv").toString();
    String tables = installed.folder().resolve("tables").toString();
    String marks = installed.folder().resolve("marks.csv").toString();
    return List.of(
        first(
            "gradebook",
            ("gradebook --scenario coffee --system moodle-import --column Lab --force --roster "
                    + roster
                    + " --output "
                    + marks)
                .split(" ")),
        first("items", "items"),
        first("tables", "tables", "--output", tables, "--force"),
        first("xapi", "xapi", "--account-home", "https://example.org"),
        first("sample", "sample", "--seed", "1"),
        first("regrade", "regrade", scenario().toString(), "--rater", "ab", "--try"),
        first("verify", "verify"),
        first("the marking queue", "mark", "--rater", "ab", "--plain"));
  }

  /** Before anything was read that could have been kept for the next time. */
  private Contender first(String name, String... arguments) {
    WholeProcess process = installed.process(withHome(arguments));
    return new Contender(
        name,
        () -> {
          forget();
          return process.millis();
        });
  }

  private void forget() throws IOException {
    Path figures = home.resolve("figures");
    if (Files.exists(figures)) {
      Folders.delete(figures);
    }
  }

  private List<String> withHome(String... arguments) {
    List<String> command = new ArrayList<>(installed.rapport(arguments));
    command.addAll(List.of("--home", home.toString()));
    return command;
  }

  private Contender process(String name, List<String> command) {
    return new Contender(name, installed.process(command)::millis);
  }

  /** Those that count the same, and get the same; one that isn't here has no row. */
  private List<Contender> peers() throws IOException, InterruptedException {
    List<Contender> peers = new ArrayList<>();
    String counts = peer(peers, JACKSON, installed.java(JacksonCount.class, attempts()));
    List<String> python = List.of("python3", Resources.file("count.py").toString(), attempts());
    List<String> others =
        List.of(
            peer(peers, DUCKDB, installed.java(DuckDbCount.class, attempts())),
            peer(peers, PYTHON, python));
    if (!others.stream().allMatch(other -> other.isEmpty() || other.equals(counts))) {
      throw new IllegalStateException("They count " + counts + " and " + others);
    }
    return peers;
  }

  private String peer(List<Contender> peers, String name, List<String> command)
      throws InterruptedException {
    try {
      String counts = installed.process(command).output();
      peers.add(process(name, command));
      return counts;
    } catch (IOException e) {
      System.out.println(name + " is not here: " + e.getMessage());
      return "";
    }
  }

  private String attempts() {
    return home.resolve("attempts").toString();
  }
}
