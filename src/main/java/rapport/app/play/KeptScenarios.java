package rapport.app.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.Explanation;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Transcript;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Scenario;

/** The scenarios that copies are kept of, each read once. */
public final class KeptScenarios {
  private final Workspace workspace;
  private final Map<String, Optional<Scenario>> read = new HashMap<>();

  public KeptScenarios(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The scenario whose file has this hash; nothing when no copy is kept, or it has mistakes. */
  public Optional<Scenario> find(String id, String sha256) {
    return read.computeIfAbsent(sha256, hash -> load(id, hash));
  }

  /** What explains this attempt's ratings; nothing while they are those it was made with. */
  public Optional<Explanation> explanation(Transcript transcript, List<Marks> all) {
    return Standing.correction(transcript, all)
        .map(
            entry ->
                Explanation.of(
                    transcript,
                    entry,
                    find(
                            transcript.opened().scenario().id(),
                            ((MarkEvent.Regraded) entry.event()).scenarioSha256())
                        .orElse(null)));
  }

  private Optional<Scenario> load(String id, String sha256) {
    try {
      Optional<byte[]> bytes = workspace.home().sources().find(sha256);
      return bytes.isEmpty() ? Optional.empty() : load(id, bytes.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Scenario> load(String id, byte[] bytes) throws IOException {
    LoadResult<Scenario> result = ScenarioLoader.load(id, bytes, workspace.materials().rubric());
    return result instanceof LoadResult.Accepted<Scenario> accepted
        ? Optional.of(accepted.content())
        : Optional.empty();
  }
}
