package rapport.app.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Version;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.Correction;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.play.transcript.Saving;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.files.AttemptId;
import rapport.store.files.MarksName;
import rapport.store.library.FileBytes;
import rapport.store.library.Source;

/** Scores one attempt after the other under corrected ratings. */
public final class Regrader {
  private final Workspace workspace;
  private final KeptAttempts attempts;
  private final String rater;
  private final Materials.Playable corrected;
  private final FileBytes rubric;
  private final boolean onlyTry;

  private Regrader(
      Workspace workspace,
      String rater,
      Materials.Playable corrected,
      FileBytes rubric,
      boolean onlyTry)
      throws IOException {
    this.workspace = workspace;
    this.attempts = new KeptAttempts(workspace);
    this.rater = rater;
    this.corrected = corrected;
    this.rubric = rubric;
    this.onlyTry = onlyTry;
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

  /** Scores this attempt anew. */
  public RegradeResult regrade(String attempt) throws IOException {
    Optional<KeptAttempt> one = attempts.read(attempt);
    if (one.isEmpty()) {
      return RegradeResult.left("it is damaged, or a mark on it");
    }
    Transcript transcript = one.get().transcript();
    if (!transcript.opened().scenario().id().equals(corrected.scenario().id())) {
      return RegradeResult.left("it was made with another scenario");
    }
    Correction correction = Correction.of(transcript, corrected.scenario(), rubric.sha256());
    return correction.key() == null
        ? RegradeResult.left(correction.problem())
        : under(correction.key(), one.get());
  }

  private RegradeResult under(AnswerKey key, KeptAttempt one) throws IOException {
    if (key.equals(one.key())) {
      return new RegradeResult(one.standing(), one.standing(), false, "");
    }
    MarkEntry entry =
        new MarkEntry(
            workspace.ticker().now(),
            new MarkEvent.Regraded(
                key, corrected.scenario().overview().version(), corrected.bytes().sha256()));
    String problem = onlyTry ? "" : keep(one.attempt(), entry);
    if (!problem.isEmpty()) {
      return RegradeResult.left(problem);
    }
    List<Marks> with = new ArrayList<>(one.marks());
    Marks.of(List.of(new MarkEntry(entry.at(), opening(one.attempt())), entry))
        .ifPresent(with::add);
    return new RegradeResult(
        one.standing(), attempts.of(one.transcript(), with).standing(), true, "");
  }

  private String keep(String attempt, MarkEntry entry) throws IOException {
    Access<MarkEntry> opening =
        workspace.home().marks().open(new MarksName(attempt, rater, Purpose.OWN));
    if (!(opening instanceof Access.Opened<MarkEntry> opened)) {
      return opening instanceof Access.Busy<MarkEntry>
          ? "your marks on it are open in another window"
          : "your marks on it are damaged";
    }
    // Both are looked up by their hashes from now on.
    workspace.home().sources().keep(corrected.bytes().content());
    workspace.home().sources().keep(rubric.content());
    try (ChainFile<MarkEntry> file = opened.file()) {
      Saving first =
          opened.entries().isEmpty()
              ? file.append(new MarkEntry(entry.at(), opening(attempt)))
              : new Saving.Saved();
      Saving saving = first instanceof Saving.Saved ? file.append(entry) : first;
      return saving instanceof Saving.Refused refused ? "NOT SAVED, " + refused.reason() : "";
    }
  }

  private MarkEvent.Opened opening(String attempt) throws IOException {
    return new MarkEvent.Opened(
        attempt,
        rater,
        Purpose.OWN,
        workspace.home().attempts().read(attempt).verification().receipt(),
        rubric.sha256(),
        "Rapport " + Version.number());
  }
}
