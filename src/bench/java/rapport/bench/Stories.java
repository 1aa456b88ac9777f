package rapport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rapport.analysis.Analysis;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** A scenario of each size as bytes, as text, and as read. */
@State(Scope.Benchmark)
public class Stories {
  @Param({"coffee", "10", "100", "1000", "10000"})
  public String story = "coffee";

  byte[] bytes = {};
  String text = "";
  private Rubric rubric;
  private LoadResult.Accepted<Scenario> loaded;

  @Setup
  public void read() throws IOException {
    rubric = accepted(RubricLoader.load(Files.readAllBytes(Path.of("scenarios", "rubric.yaml")))).content();
    bytes =
        story.equals("coffee")
            ? Files.readAllBytes(Path.of("scenarios", "coffee.yaml"))
            : StoryText.bytes(Integer.parseInt(story));
    text = new String(bytes, StandardCharsets.UTF_8);
    loaded = accepted(load());
  }

  LoadResult<Scenario> load() {
    return ScenarioLoader.load(story.equals("coffee") ? story : "story", bytes, rubric);
  }

  Analysis explore() {
    return Analysis.of(
        loaded.content(), loaded.positions(), rubric, Analysis.LIMIT, loaded.diagnostics());
  }

  private static <T> LoadResult.Accepted<T> accepted(LoadResult<T> result) {
    if (result instanceof LoadResult.Accepted<T> accepted) {
      return accepted;
    }
    throw new IllegalStateException(result.toString());
  }
}
