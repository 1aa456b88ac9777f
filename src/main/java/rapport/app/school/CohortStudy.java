package rapport.app.school;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Workspace;
import rapport.grading.cohort.Cohort;
import rapport.grading.marks.Counting;

/** Works out what all assessment attempts of a home add up to. */
public final class CohortStudy {
  private CohortStudy() {}

  /**
   * The cohort.
   *
   * @param counting which finished assessment of a trainee counts; null for all of them
   */
  public static Gathered<Cohort> of(Workspace workspace, @Nullable Counting counting)
      throws IOException {
    Cohort cohort = counting == null ? Cohort.ofAll() : Cohort.of(counting);
    int passedOver =
        new KeptAttempts(workspace).each(one -> cohort.add(one.marked(), one.standing()));
    if (cohort.scenarios().isEmpty()) {
      workspace.notice("No assessment attempt is kept in " + workspace.home() + " yet.");
    }
    return new Gathered<>(cohort, passedOver);
  }
}
