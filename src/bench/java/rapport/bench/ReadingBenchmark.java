package rapport.bench;

import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import rapport.analysis.Analysis;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.model.Scenario;

/** Reading a scenario and examining all its paths, beside what SnakeYAML alone takes for the text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
  /** The least that anybody who reads YAML does with it. */
  @Benchmark
  public int parse(Stories stories) {
    int events = 0;
    for (Event event : yaml().parse(new StringReader(stories.text))) {
      events += event.getEventId().ordinal();
    }
    return events;
  }

  @Benchmark
  public Object compose(Stories stories) {
    return yaml().compose(new StringReader(stories.text));
  }

  @Benchmark
  public Object maps(Stories stories) {
    return yaml().load(stories.text);
  }

  @Benchmark
  public LoadResult<Scenario> load(Stories stories) {
    return stories.load();
  }

  @Benchmark
  public Analysis explore(Stories stories) {
    return stories.explore();
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return new Yaml(options);
  }
}
