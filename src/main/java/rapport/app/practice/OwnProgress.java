package rapport.app.practice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.app.play.NextScenario;
import rapport.app.play.PlayView;
import rapport.app.workspace.Workspace;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.TraineeProgress;
import rapport.play.evaluation.CriterionResult;
import rapport.play.transcript.Mode;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Words;
import rapport.report.progress.ProgressPage;
import rapport.scenario.model.Rubric;

/**
 * Where a trainee stands after the sessions so far, and what to try next.
 *
 * @param modes practice and assessment apart, only those that were played
 * @param weakest the criterion that is lowest over all of them
 * @param passedOver how many sessions could not be read
 * @param rubric the measures it is held against
 * @param whose words for the trainee who was named, with a space before them; empty for everybody
 * @param home where the sessions are kept
 */
public record OwnProgress(
    Map<Mode, TraineeProgress> modes,
    Optional<CriterionResult> weakest,
    Optional<PlayView.Suggestion> next,
    int passedOver,
    Rubric rubric,
    String whose,
    String home) {
  public static final String TITLE = "Progress";

  /**
   * Of the sessions in this home.
   *
   * @param trainee whose they are to be; null for everybody's
   */
  public static OwnProgress of(Workspace workspace, @Nullable String trainee) throws IOException {
    workspace.tellNotices();
    OwnAttempts own = OwnAttempts.of(workspace, trainee);
    Rubric rubric = workspace.materials().rubric();
    TraineeProgress whole = TraineeProgress.of(own.attempts(), rubric);
    List<String> played = whole.scenarios().stream().map(PlayedScenario::id).toList();
    return new OwnProgress(
        modes(own.attempts(), rubric),
        whole.pooled().weakest(),
        NextScenario.of(workspace, whole.pooled(), played),
        own.passedOver().size(),
        rubric,
        trainee == null ? "" : " by " + trainee,
        workspace.home().toString());
  }

  private static Map<Mode, TraineeProgress> modes(List<OwnAttempt> attempts, Rubric rubric) {
    Map<Mode, TraineeProgress> modes = new TreeMap<>();
    for (Mode mode : Mode.values()) {
      List<OwnAttempt> those =
          attempts.stream().filter(own -> own.transcript().opened().mode() == mode).toList();
      if (!those.isEmpty()) {
        modes.put(mode, TraineeProgress.of(those, rubric));
      }
    }
    return modes;
  }

  /** All of it to read; where no session is kept yet, what to do first. */
  public List<Part> page() {
    List<Part> page = new ArrayList<>();
    page.add(Alternative.shown(Block.heading(TITLE)));
    if (modes.isEmpty()) {
      page.addAll(nothing());
    } else {
      modes.forEach(
          (mode, progress) -> {
            page.addAll(ProgressPage.of(mode, progress));
            page.add(Block.BLANK);
          });
      page.addAll(onward());
    }
    return page;
  }

  private List<Block> nothing() {
    return List.of(
        Block.paragraph("No session" + whose + " is kept in " + home + " yet."),
        Block.paragraph("Play one first: rapport play. To see what there is: rapport list"));
  }

  private List<Block> onward() {
    List<Block> page = new ArrayList<>();
    page.add(Block.heading("What to try next"));
    weakest.ifPresentOrElse(
        lowest -> page.addAll(next(lowest)),
        () -> page.add(Block.paragraph("Finish a session and read its report: rapport resume")));
    page.add(Block.BLANK);
    page.addAll(ProgressPage.counting(rubric));
    page.add(Block.BLANK);
    page.add(Block.hint(Words.DISCLAIMER));
    return page;
  }

  private List<Block> next(CriterionResult lowest) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.labelled("Lowest so far", Role.BODY, lowest.criterion().name() + "."));
    next.ifPresent(n -> blocks.add(Block.paragraph(n.title() + ": rapport play " + n.id())));
    return blocks;
  }
}
