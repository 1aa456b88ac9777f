package rapport.app.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Workspace;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;

/**
 * The rubrics that sessions began with, each read once; the present one where a session's own is
 * not kept any more.
 */
public final class KeptMeasures {
  /** What is said where the present rubric stands in for another. */
  public static final String GONE =
      "The rubric this session began with is not kept any more; the present one is used.";

  private final Workspace workspace;
  private final Map<String, Materials> read = new HashMap<>();
  private final Set<String> missing = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  public KeptMeasures(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The rubric whose file has this hash. */
  public Rubric rubric(String sha256) {
    return of(sha256).rubric();
  }

  /** Whether the present rubric had to stand in for another so far. */
  public boolean isAnyMissing() {
    return !missing.isEmpty();
  }

  /** What a session is judged by; says so when its own rubric is gone. */
  public Materials of(Transcript transcript) {
    String sha256 = transcript.opened().rubricSha256();
    Materials materials = of(sha256);
    if (missing.contains(sha256) && told.add(sha256)) {
      workspace.notice(GONE);
    }
    return materials;
  }

  public Report report(Transcript transcript) {
    Materials materials = of(transcript);
    return Report.of(transcript.sitting(), materials.rubric(), materials.aftercare());
  }

  private Materials of(String sha256) {
    return read.computeIfAbsent(sha256, this::find);
  }

  private Materials find(String sha256) {
    try {
      Materials present = workspace.materials();
      Optional<byte[]> kept = workspace.home().sources().find(sha256);
      if (kept.isEmpty() && !present.rubricBytes().sha256().equals(sha256)) {
        missing.add(sha256);
      }
      return kept.map(present::with).orElse(present);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
