package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.TOO_LITTLE_EVIDENCE;

import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Nearest;
import rapport.analysis.graph.Subject;
import rapport.analysis.graph.Unfolding;
import rapport.analysis.paths.DistinctDecisions;
import rapport.analysis.paths.InPlay;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Finds complete paths that end without enough evidence on an assessed criterion. */
public final class EvidenceCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(TOO_LITTLE_EVIDENCE);
  }

  @Override
  public Need need() {
    return Need.PATHS;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    subject
        .cells()
        .ifPresentOrElse(
            cells -> run(subject, cells, findings), () -> findings.leaveOpen(TOO_LITTLE_EVIDENCE));
  }

  private static void run(Subject subject, Unfolding cells, Findings findings) {
    int floor = subject.rubric().floor();
    for (String criterion : subject.assessed()) {
      InPlay inPlay = InPlay.of(subject.graph(), criterion);
      boolean isLacking = DistinctDecisions.fewest(cells, inPlay).orElse(floor) < floor;
      if (isLacking) {
        Nearest.find(new Lacking(cells, inPlay, floor), 0)
            .ifPresent(path -> findings.add(finding(subject, cells, criterion, path)));
      }
    }
  }

  private static Diagnostic finding(
      Subject subject, Unfolding cells, String criterion, Nearest path) {
    int floor = subject.rubric().floor();
    String ending = cells.node((int) (path.place() / floor)).id();
    return subject.finding(
        TOO_LITTLE_EVIDENCE,
        ending,
        "A path to `"
            + ending
            + "` has "
            + path.place() % floor
            + " of the "
            + floor
            + " different decisions that "
            + criterion
            + " needs for a score.",
        "Add decisions with " + criterion + " in play on this path, or leave it out of `assessed`.",
        path.choices());
  }

  /** Paths with fewer distinct decisions than the floor: a place is a cell and their number. */
  private record Lacking(Unfolding cells, InPlay inPlay, int floor) implements Nearest.Space {
    private int cell(long place) {
      return (int) (place / floor);
    }

    @Override
    public int degree(long place) {
      return cells.degree(cell(place));
    }

    @Override
    public long target(long place, int step) {
      int target = cells.target(cell(place), step);
      long count = place % floor + DistinctDecisions.gain(cells, cell(place), inPlay);
      return target < 0 || count >= floor ? -1 : (long) target * floor + count;
    }

    @Override
    public String choice(long place, int step) {
      return cells.choice(cell(place), step);
    }

    @Override
    public boolean isGoal(long place) {
      return cells.endsWell(cell(place));
    }
  }
}
