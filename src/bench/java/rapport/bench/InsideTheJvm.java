package rapport.bench;

import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What happens inside a JVM that is warm: reading, exploring, a step, a save. */
final class InsideTheJvm {
  private static final List<String> SIZES = List.of("coffee", "10", "100", "1000", "10000");
  private static final List<String> LOAD_WANTED = List.of("≤ 1.4", "", "", "≤ 1.2", "≤ 1.35");
  private static final List<String> EXPLORE_WANTED = List.of("≤ 3", "", "", "≤ 1", "≤ 1.5");

  /** The size at which the other ways to read YAML are measured. */
  private static final String OF_OTHERS = "1000";

  private InsideTheJvm() {}

  /** Each round has every benchmark once, in a JVM of its own. */
  static void run(int rounds, Table table) throws RunnerException {
    Costs costs = new Costs();
    for (int round = 0; round < rounds; round++) {
      add(costs, options("ReadingBenchmark.(parse|load|explore)"));
      add(costs, options("ReadingBenchmark.(compose|maps)").param("story", OF_OTHERS));
      add(costs, options("(Step|Saving)Benchmark"));
    }
    for (int i = 0; i < SIZES.size(); i++) {
      String size = SIZES.get(i);
      String parse = "parse, " + size;
      table.row("load, " + size, parse, LOAD_WANTED.get(i), costs, "ms");
      table.row("explore, " + size, parse, EXPLORE_WANTED.get(i), costs, "ms");
    }
    table.row("compose, " + OF_OTHERS, "parse, " + OF_OTHERS, "", costs, "ms");
    table.row("maps, " + OF_OTHERS, "parse, " + OF_OTHERS, "", costs, "ms");
    Growth.row("load", SIZES.subList(1, 5), costs, table);
    Growth.row("explore", SIZES.subList(1, 5), costs, table);
    table.row("step", "bladeInk", "≤ 0.005", costs, "ns");
    table.row("append", "force", "≤ 1.3", costs, "µs");
  }

  private static void add(Costs costs, ChainedOptionsBuilder options) throws RunnerException {
    for (RunResult result : new Runner(options.build()).run()) {
      costs.add(name(result.getParams()), result.getPrimaryResult().getScore());
    }
  }

  private static ChainedOptionsBuilder options(String benchmarks) {
    return new OptionsBuilder()
        .include("rapport\\.bench\\." + benchmarks)
        .forks(1)
        .jvmArgs("-Xms512m")
        .warmupIterations(4)
        .warmupTime(TimeValue.milliseconds(350))
        .measurementIterations(4)
        .measurementTime(TimeValue.milliseconds(150))
        .verbosity(VerboseMode.SILENT);
  }

  /** {@code load, 1000} or {@code step}. */
  private static String name(BenchmarkParams params) {
    String benchmark = params.getBenchmark();
    String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    String story = params.getParam("story");
    return story == null ? name : name + ", " + story;
  }
}
