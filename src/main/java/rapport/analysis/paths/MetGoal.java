package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.List;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.analysis.graph.Unfolding;
import rapport.play.evaluation.Fractions;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;

/**
 * A path that evaluates to Met: no level 0, nothing critical, evidence on every assessed criterion,
 * and no criterion with evidence below the cut. The sums hold, for each criterion, the distinct
 * decisions up to the floor and the slack over the cut.
 */
public final class MetGoal implements Existence.Goal {
  private final Unfolding cells;
  private final Rubric rubric;

  /** By the node's number, what {@link #isAllowed} says of each response. */
  private final boolean[][] allowed;

  private final List<Measure> measures = new ArrayList<>();

  /** One criterion, and what can still be gained on it from each cell. */
  private static final class Measure {
    private final InPlay inPlay;
    private final boolean isNeeded;
    private final Slack slack;
    private final long[] most;
    private final int[] news;

    Measure(MetGoal goal, StateGraph graph, String criterion, boolean isNeeded) {
      this.inPlay = InPlay.of(graph, criterion);
      this.isNeeded = isNeeded;
      this.slack = new Slack(goal.cells, inPlay, Fractions.of(goal.rubric.cut()));
      this.most = slack.most(goal::isAllowed);
      this.news = Slack.decisions(goal.cells, inPlay, goal::isAllowed);
    }
  }

  public MetGoal(Subject subject, Unfolding cells) {
    this.cells = cells;
    this.rubric = subject.rubric();
    this.allowed =
        subject.scenario().nodes().values().stream().map(this::allowed).toArray(boolean[][]::new);
    List<String> assessed = subject.assessed();
    for (String criterion : PathReport.criteriaInPlay(subject)) {
      measures.add(new Measure(this, subject.graph(), criterion, assessed.contains(criterion)));
    }
  }

  @Override
  public long[] start() {
    return new long[2 * measures.size()];
  }

  @Override
  public boolean isAllowed(int cell, int step) {
    boolean[] here = allowed[cells.nodeNumber(cell)];
    return here.length == 0 || here[step];
  }

  /** For each response whether it may be said; none where there is nothing to choose. */
  private boolean[] allowed(Node node) {
    List<Response> responses = node instanceof Decision decision ? decision.responses() : List.of();
    boolean[] allowed = new boolean[responses.size()];
    for (int i = 0; i < allowed.length; i++) {
      Response response = responses.get(i);
      allowed[i] = response.critical().isEmpty() && !rubric.isHarmful(response.ratings());
    }
    return allowed;
  }

  @Override
  public long[] after(int cell, int step, long[] sums) {
    long[] after = sums.clone();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      int gain = DistinctDecisions.gain(cells, cell, measure.inPlay);
      after[2 * i] = Math.min(rubric.floor(), sums[2 * i] + gain);
      after[2 * i + 1] = sums[2 * i + 1] + measure.slack.gain(cell, step);
    }
    return after;
  }

  @Override
  public boolean isPossible(int cell, long[] sums) {
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      if (measure.most[cell] == PathAlgebra.NONE) {
        return false;
      }
      boolean lacksEvidence = measure.isNeeded && sums[2 * i] + measure.news[cell] < rubric.floor();
      boolean mustReach = measure.isNeeded || sums[2 * i] >= rubric.floor();
      if (lacksEvidence || (mustReach && sums[2 * i + 1] + measure.most[cell] < 0)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long promise(int cell, long[] sums) {
    long least = measures.isEmpty() ? 0 : Long.MAX_VALUE;
    for (int i = 0; i < measures.size(); i++) {
      least = Math.min(least, sums[2 * i + 1] + measures.get(i).most[cell]);
    }
    return least;
  }
}
