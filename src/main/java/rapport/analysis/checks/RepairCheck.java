package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.NO_REPAIR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.Onward;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Rupture;

/** Finds ruptures and harmful lines after which there is no way to make it good. */
public final class RepairCheck implements Check {
  /** So many decisions a trainee has to find the way back. */
  private static final int WITHIN = 3;

  private static final boolean[] NONE = {};

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(NO_REPAIR);
  }

  @Override
  public Need need() {
    return Need.STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    new Run(subject, findings).run();
  }

  /** What lies within so many decisions of a state. */
  private enum Ahead {
    /** A repair is on offer, or the search did not see far enough to say that there is none. */
    REPAIR,
    /** None is, and every path ends before its time. */
    BROKEN_OFF,
    NOTHING
  }

  private static final class Run {
    private final Subject subject;
    private final StateGraph graph;
    private final Onward onward;
    private final Findings findings;
    private final @Nullable Ahead[][] known;
    private final Map<String, boolean[]> harmful = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    Run(Subject subject, Findings findings) {
      this.subject = subject;
      this.graph = subject.graph();
      this.onward = Onward.of(graph);
      this.findings = findings;
      this.known = new @Nullable Ahead[WITHIN + 1][graph.size()];
      subject.decisions().forEach(decision -> harmful.put(decision.id(), harmful(decision)));
    }

    private boolean[] harmful(Decision decision) {
      boolean[] harmful = new boolean[decision.responses().size()];
      for (int i = 0; i < harmful.length; i++) {
        harmful[i] = subject.rubric().isHarmful(decision.responses().get(i).ratings());
      }
      return harmful;
    }

    void run() {
      for (int state = 0; state < graph.size(); state++) {
        String node = graph.node(state).id();
        if (graph.node(state).opening().rupture() != Rupture.NONE
            && !(graph.node(state) instanceof Ending)
            && ahead(state, WITHIN) == Ahead.NOTHING
            && reported.add(node)) {
          report(node, "the rupture at `" + node + "`", graph.witness(state));
        }
        if (graph.node(state) instanceof Decision decision) {
          harms(state, decision);
        }
      }
    }

    private void harms(int state, Decision decision) {
      boolean[] isHarmful = harmful.getOrDefault(decision.id(), NONE);
      for (int i = 0; i < graph.degree(state); i++) {
        int target = graph.target(state, i);
        if (target >= 0
            && isHarmful[i]
            && ahead(target, WITHIN) == Ahead.NOTHING
            && reported.add(graph.choice(state, i))) {
          String place = graph.choice(state, i);
          report(place, "the harm of `" + place + "`", graph.witness(state, i));
        }
      }
    }

    private Ahead ahead(int from, int decisions) {
      int state = onward.end(from);
      if (state < 0) {
        // Not seen; or passages for ever, where nothing can be repaired and that is the finding.
        return Ahead.REPAIR;
      }
      Ahead found = known[decisions][state];
      if (found == null) {
        found = look(state, decisions);
        known[decisions][state] = found;
      }
      return found;
    }

    private Ahead look(int state, int decisions) {
      if (graph.node(state) instanceof Ending ending) {
        return ending.premature() ? Ahead.BROKEN_OFF : Ahead.NOTHING;
      }
      return decisions == 0
          ? Ahead.NOTHING
          : behind(state, (Decision) graph.node(state), decisions - 1);
    }

    private Ahead behind(int state, Decision decision, int decisions) {
      boolean areAllBrokenOff = !graph.isStuck(state);
      for (int i = 0; i < graph.degree(state); i++) {
        int target = graph.target(state, i);
        if (target == StateGraph.CLOSED) {
          continue;
        }
        boolean isRepair = decision.responses().get(i).repair() || target < 0;
        Ahead beyond = isRepair ? Ahead.REPAIR : ahead(target, decisions);
        if (beyond == Ahead.REPAIR) {
          return Ahead.REPAIR;
        }
        areAllBrokenOff &= beyond == Ahead.BROKEN_OFF;
      }
      return areAllBrokenOff ? Ahead.BROKEN_OFF : Ahead.NOTHING;
    }

    private void report(String place, String what, List<String> witness) {
      findings.add(
          subject.finding(
              NO_REPAIR,
              place,
              "After " + what + " no path offers a repair within " + WITHIN + " decisions.",
              "Offer a response with `repair: yes` soon after, so that the way back can be"
                  + " practised.",
              witness));
    }
  }
}
