package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.REPEATABLE_GAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapport.analysis.graph.Nearest;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;

/** Finds good responses that can be chosen twice on one path, so that saying it again pays. */
public final class RepeatableGainCheck implements Check {
  private static final int BITS = 62;

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(REPEATABLE_GAIN);
  }

  @Override
  public Need need() {
    return Need.PATHS;
  }

  /** A response that pays and is no `once`, at a decision that can be met twice. */
  private record Candidate(String node, int response) {}

  @Override
  public void run(Subject subject, Findings findings) {
    Set<String> repeated = subject.repeats().orElseThrow().numbers().keySet();
    List<Candidate> candidates = new ArrayList<>();
    subject
        .decisions()
        .filter(decision -> repeated.contains(decision.id()))
        .forEach(decision -> addAll(decision, candidates));
    for (int from = 0; from < candidates.size(); from += BITS) {
      List<Candidate> some = candidates.subList(from, Math.min(from + BITS, candidates.size()));
      long twice = twice(subject, some);
      for (int i = 0; i < some.size(); i++) {
        if ((twice & (1L << i)) != 0) {
          report(subject, some.get(i), findings);
        }
      }
    }
  }

  private static void addAll(Decision decision, List<Candidate> candidates) {
    for (int i = 0; i < decision.responses().size(); i++) {
      Response response = decision.responses().get(i);
      boolean pays =
          response.ratings().values().stream().anyMatch(level -> level >= Rubric.GOOD_ENOUGH);
      if (pays && !response.once()) {
        candidates.add(new Candidate(decision.id(), i));
      }
    }
  }

  /** A bit for each that is on offer again somewhere after it was chosen. */
  private static long twice(Subject subject, List<Candidate> candidates) {
    Said said = new Said(subject.graph(), candidates);
    subject.paths().orElseThrow().backward(said);
    return said.again;
  }

  /** A bit for each candidate that is on offer on some path. */
  private static final class Said implements PathAlgebra {
    private final StateGraph graph;
    private final List<Candidate> candidates;

    /** Those that are on offer on some path after they were chosen. */
    private long again;

    Said(StateGraph graph, List<Candidate> candidates) {
      this.graph = graph;
      this.candidates = candidates;
    }

    @Override
    public long end(int state) {
      return 0;
    }

    @Override
    public long extend(int state, int step, long rest) {
      int bit = candidates.indexOf(new Candidate(graph.node(state).id(), step));
      long own = bit < 0 ? 0 : 1L << bit;
      again |= rest & own;
      return rest | own;
    }

    @Override
    public long merge(long one, long other) {
      return one | other;
    }
  }

  private static void report(Subject subject, Candidate candidate, Findings findings) {
    Decision decision = (Decision) subject.scenario().node(candidate.node);
    String place = candidate.node + "/" + decision.responses().get(candidate.response).id();
    Nearest.find(new Chosen(subject.graph(), candidate), 0)
        .ifPresent(
            path ->
                findings.add(
                    subject.finding(
                        REPEATABLE_GAIN,
                        place,
                        "`" + place + "` can be chosen again on the same path, and pays each time.",
                        "Write `once: yes`, or don't lead back here after it.",
                        path.choices())));
  }

  /** A place is a state, and how often the response was chosen on the way: 0, 1 or 2 times. */
  private record Chosen(StateGraph graph, Candidate candidate) implements Nearest.Space {
    @Override
    public int degree(long place) {
      return graph.degree((int) (place / 3));
    }

    @Override
    public long target(long place, int step) {
      int state = (int) (place / 3);
      int target = graph.target(state, step);
      boolean isIt = candidate.response == step && graph.node(state).id().equals(candidate.node);
      return target < 0 ? -1 : 3L * target + Math.min(2, place % 3 + (isIt ? 1 : 0));
    }

    @Override
    public String choice(long place, int step) {
      return graph.choice((int) (place / 3), step);
    }

    @Override
    public boolean isGoal(long place) {
      return place % 3 == 2;
    }
  }
}
