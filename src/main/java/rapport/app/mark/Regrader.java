package rapport.app.mark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rapport.app.play.KeptScenarios;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.Correction;
import rapport.grading.marks.Explanation;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Transcript;
import rapport.store.files.AttemptId;
import rapport.store.library.FileBytes;
import rapport.store.library.Source;

/** Scores one attempt after the other under corrected ratings. */
public final class Regrader {
  private final Workspace workspace;
  private final KeptAttempts attempts;
  private final ScoringAnew scoring;
  private final KeptScenarios scenarios;
  private final Materials.Playable corrected;
  private final FileBytes rubric;

  private Regrader(
      Workspace workspace,
      String rater,
      Materials.Playable corrected,
      FileBytes rubric,
      boolean onlyTry)
      throws IOException {
    this.workspace = workspace;
    this.attempts = new KeptAttempts(workspace);
    this.scenarios = new KeptScenarios(workspace);
    this.scoring = new ScoringAnew(workspace, attempts, rater, onlyTry);
    this.corrected = corrected;
    this.rubric = rubric;
  }

  /**
   * Ready to score by this scenario and the rubric in use.
   *
   * @param rater whose marks the new scores are an event in
   * @param onlyTry to keep nothing
   * @throws RefusedException if the scenario has mistakes
   */
  public static Regrader of(Workspace workspace, String rater, Source corrected, boolean onlyTry)
      throws IOException {
    Materials materials = workspace.materials();
    workspace.tellNotices();
    return new Regrader(
        workspace, rater, materials.playable(corrected), materials.rubricBytes(), onlyTry);
  }

  /** All attempts that were made with the scenario, oldest first. */
  public List<String> attempts() throws IOException {
    return workspace.home().attempts().ids().stream()
        .filter(attempt -> AttemptId.scenario(attempt).equals(corrected.scenario().id()))
        .sorted()
        .toList();
  }

  /** Scores these attempts anew, and hands on what came of each before the next. */
  public void regrade(List<String> ids, Consumer<RegradeResult> use) throws IOException {
    attempts.all(ids, (attempt, one) -> use.accept(regrade(attempt, one)));
  }

  private RegradeResult regrade(String attempt, Optional<KeptAttempt> one) throws IOException {
    if (one.isEmpty()) {
      return RegradeResult.left(attempt, "", "it can't be read, or a mark on it");
    }
    Transcript transcript = one.get().transcript();
    if (!transcript.opened().scenario().id().equals(corrected.scenario().id())) {
      return RegradeResult.left(one.get(), "it was made with another scenario");
    }
    Correction correction = Correction.of(transcript, corrected.scenario(), rubric.sha256());
    return correction.key() == null
        ? RegradeResult.left(one.get(), correction.problem())
        : under(correction.key(), one.get());
  }

  private RegradeResult under(AnswerKey key, KeptAttempt one) throws IOException {
    RegradeResult.Change change = change(key, one);
    if (change == RegradeResult.Change.NOTHING) {
      return RegradeResult.same(one);
    }
    return scoring.take(one, regraded(key), change, this::keepSources);
  }

  /** Whatever else the file says differently, it is of no consequence to this attempt. */
  private RegradeResult.Change change(AnswerKey key, KeptAttempt one) {
    if (!key.voiding(one.key().voided()).equals(one.key())) {
      return RegradeResult.Change.RATINGS;
    }
    MarkEntry entry = new MarkEntry(workspace.ticker().now(), regraded(key));
    Sitting now = Explanation.of(one.transcript(), entry, corrected.scenario()).sitting();
    Sitting before =
        scenarios
            .explanation(one.transcript(), one.marks())
            .map(Explanation::sitting)
            .orElseGet(() -> one.transcript().sitting());
    return Explanation.read(now).equals(Explanation.read(before))
        ? RegradeResult.Change.NOTHING
        : RegradeResult.Change.EXPLANATION;
  }

  private MarkEvent.Regraded regraded(AnswerKey key) {
    String version = corrected.scenario().overview().version();
    return new MarkEvent.Regraded(key, version, corrected.bytes().sha256());
  }

  /** Both are looked up by their hashes from now on. */
  private void keepSources() throws IOException {
    workspace.home().sources().keep(corrected.bytes().content());
    workspace.home().sources().keep(rubric.content());
  }
}
