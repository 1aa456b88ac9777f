package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what people wait for, beside what others need for the like, and writes one table of
 * ratios into {@code target/bench.md}.
 */
public final class Bench {
  private static final Path RESULT = Path.of("target", "bench.md");
  private static final List<Integer> CLASSES = List.of(10, 100, 1_000, 10_000);

  private Bench() {}

  /**
   * Runs it.
   *
   * @param arguments how many rounds, then which parts; without any part, all
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    List<String> parts = Stream.of(arguments).skip(1).filter(part -> !part.isBlank()).toList();
    Path folder = Path.of("target", "bench").toAbsolutePath();
    Files.createDirectories(folder.resolve("installed"));
    Table table = new Table();
    if (isAsked("start", parts)) {
      start(rounds, folder, table);
    }
    Installed installed = Installed.usual(folder.resolve("installed"));
    if (isAsked("jvm", parts)) {
      InsideTheJvm.run(rounds, table);
    }
    if (isAsked("check", parts)) {
      Checking.run(rounds, installed, table);
    }
    if (isAsked("class", parts)) {
      WholeClass.run(rounds, CLASSES, installed, table);
    }
    Files.writeString(RESULT, machine(rounds) + "\n" + table.markdown());
    System.out.println("Written to " + RESULT);
  }

  private static boolean isAsked(String part, List<String> parts) {
    return parts.isEmpty() || parts.contains(part);
  }

  private static void start(int rounds, Path folder, Table table) throws Exception {
    Installed usual = Installed.usual(folder.resolve("installed"));
    new Start(usual, table)
        .run(rounds, "Java " + Runtime.version().feature(), List.of("≤ 1.8", "≤ 2.5", "≤ 4", "≤ 3"));
    Optional<Installed> newer = Installed.onJava25(folder.resolve("installed25"));
    if (newer.isPresent()) {
      new Start(newer.get(), table)
          .run(rounds, "Java 25", List.of("≤ 1.4", "≤ 2.0", "≤ 3", ""));
    } else {
      table.missing("start on Java 25", "java HelloWorld", "", "set BENCH_JDK25 to one");
    }
  }

  private static String machine(int rounds) throws IOException {
    return "Measured on "
        + LocalDate.now(ZoneOffset.UTC)
        + " on "
        + processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + ", Java "
        + Runtime.version()
        + ", medians of "
        + rounds
        + " rounds.\n";
  }

  /** As Linux names it. */
  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 2))
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
