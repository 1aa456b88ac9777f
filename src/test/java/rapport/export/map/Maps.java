package rapport.export.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rapport.Examples;
import rapport.analysis.Analysis;
import rapport.analysis.RandomScenarios;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** Scenarios, explored, to draw maps of. */
final class Maps {
  private static final int ROUNDS = 300;

  private Maps() {}

  static Analysis of(Scenario scenario) {
    return of(scenario, 20_000);
  }

  static Analysis of(Scenario scenario, int limit) {
    return Analysis.of(scenario, SourceMap.of(Map.of()), Examples.rubric(), limit);
  }

  static Analysis large(long seed) {
    return of(LargeStories.of(seed, 200));
  }

  /** Many small ones and a few large ones, by the name of their seed. */
  static Map<String, Analysis> many() {
    Map<String, Analysis> many = new LinkedHashMap<>();
    LongStream.rangeClosed(1, ROUNDS)
        .forEach(seed -> many.put("small, seed " + seed, of(RandomScenarios.of(seed))));
    Stream.of(1L, 2L, 3L).forEach(seed -> many.put("large, seed " + seed, large(seed)));
    return many;
  }

  /** A scenario that is full of what the formats could misread. */
  static Analysis hostile() {
    return file("hostile", Path.of("src/test/resources/export/hostile.yaml"));
  }

  static Analysis file(String id, Path file) {
    try {
      LoadResult<Rubric> rubric =
          RubricLoader.load(Files.readAllBytes(Path.of("scenarios/rubric.yaml")));
      Rubric measures = ((LoadResult.Accepted<Rubric>) rubric).content();
      LoadResult<Scenario> read = ScenarioLoader.load(id, Files.readAllBytes(file), measures);
      LoadResult.Accepted<Scenario> accepted = (LoadResult.Accepted<Scenario>) read;
      return Analysis.of(
          accepted.content(),
          accepted.positions(),
          measures,
          Analysis.LIMIT,
          accepted.diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
