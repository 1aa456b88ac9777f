package rapport.app.school;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Audit;
import rapport.app.workspace.Workspace;
import rapport.grading.cohort.Cohort;
import rapport.grading.marks.Counting;
import rapport.play.transcript.Mode;
import rapport.report.page.Words;

/** Works out what all assessment attempts of a home add up to. */
public final class CohortStudy {
  private final Workspace workspace;
  private final Set<String> codes = new TreeSet<>();

  public CohortStudy(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The cohort.
   *
   * @param counting which finished assessment of a trainee counts; null for all of them
   */
  public Gathered<Cohort> of(@Nullable Counting counting) throws IOException {
    Cohort cohort = counting == null ? Cohort.ofAll() : Cohort.of(counting);
    int passedOver = new KeptAttempts(workspace).each(one -> add(one, cohort));
    if (cohort.scenarios().isEmpty()) {
      workspace.notice("No assessment attempt is kept in " + workspace.home() + " yet.");
    }
    return new Gathered<>(cohort, passedOver);
  }

  private void add(KeptAttempt one, Cohort cohort) {
    cohort.add(one.marked(), one.standing());
    if (one.transcript().opened().mode() == Mode.ASSESSMENT) {
      codes.add(one.transcript().opened().trainee());
    }
  }

  /** Notes that it was written where others may read it. */
  public void exported() {
    String whose = Words.count(codes.size(), "code", "codes");
    new Audit(workspace).exported(codes, "cohort, " + whose);
  }
}
