package rapport.cli.educator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rapport.analysis.Analysis;
import rapport.cli.command.Bench;
import rapport.cli.command.Materials;
import rapport.cli.command.RefusalException;
import rapport.cli.command.ScenarioArgument;
import rapport.cli.command.Source;

/** One scenario, read and explored, for the commands that look at a single one. */
record Study(Source source, String text, Analysis analysis) {
  /**
   * The scenario of this id or in this file.
   *
   * @throws RefusalException if there is none, or it has a mistake that keeps it from being read
   */
  static Study of(Bench bench, String named) throws IOException {
    return of(bench, ScenarioArgument.source(bench, named));
  }

  static Study of(Bench bench, Source source) throws IOException {
    Materials materials = bench.materials();
    Materials.Playable playable = materials.playable(source);
    Analysis analysis =
        Analysis.of(
            playable.scenario(),
            playable.positions(),
            materials.rubric(),
            Analysis.LIMIT,
            playable.diagnostics());
    String text = new String(playable.bytes().content(), StandardCharsets.UTF_8);
    return new Study(source, text, analysis);
  }
}
