package rapport.cli.educator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rapport.analysis.Analysis;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.Invocation;
import rapport.cli.command.ScenarioArgument;
import rapport.store.library.Source;

/** One scenario, read and explored, for the commands that look at a single one. */
record Study(Source source, String text, Analysis analysis) {
  /**
   * The scenario of this id or in this file.
   *
   * @throws RefusedException if there is none, or it has a mistake that keeps it from being read
   */
  static Study of(Invocation invocation, String named) throws IOException {
    return of(invocation, ScenarioArgument.source(invocation, named));
  }

  static Study of(Invocation invocation, Source source) throws IOException {
    Materials materials = invocation.workspace().materials();
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
