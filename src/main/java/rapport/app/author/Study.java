package rapport.app.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.analysis.Analysis;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Workspace;
import rapport.store.library.Source;

/** One scenario, read and explored, for whoever looks at a single one. */
public record Study(Source source, String text, Analysis analysis) {
  private static final Pattern ID = Pattern.compile("^id: *([a-z0-9-]+)", Pattern.MULTILINE);

  /**
   * The scenario in this file.
   *
   * @throws rapport.app.workspace.RefusedException if it has a mistake that keeps it from being
   *     read
   */
  public static Study of(Workspace workspace, Source source) throws IOException {
    Materials materials = workspace.materials();
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

  /**
   * The scenario in this file, which may be called otherwise than its id: a kept older version has
   * another name.
   */
  public static Study ofVersion(Workspace workspace, Source source) throws IOException {
    Matcher written = ID.matcher(new String(source.read(), StandardCharsets.UTF_8));
    return of(workspace, written.find() ? source.as(written.group(1)) : source);
  }
}
