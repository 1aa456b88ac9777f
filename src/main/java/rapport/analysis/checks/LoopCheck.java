package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.ENDLESS_LOOP;
import static rapport.scenario.diagnostic.DiagnosticCode.NO_WAY_OUT;
import static rapport.scenario.diagnostic.DiagnosticCode.SILENT_LOOP;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rapport.analysis.graph.Components;
import rapport.analysis.graph.Cycle;
import rapport.analysis.graph.Removal;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Steps;
import rapport.analysis.graph.Subject;
import rapport.analysis.graph.Walk;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Passage;

/**
 * Finds states that can come back: a trainee could go round for ever, and no count of paths would
 * be finite.
 */
public final class LoopCheck implements Check {
  /** After so many different loops the author has enough to do. */
  private static final int MOST = 10;

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(ENDLESS_LOOP, NO_WAY_OUT, SILENT_LOOP);
  }

  @Override
  public Need need() {
    return Need.STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    if (subject.paths().isPresent()) {
      return;
    }
    StateGraph graph = subject.graph();
    BitSet silent = silent(subject, findings);
    BitSet hopeless = Hopeless.of(graph, subject.components(), silent);
    endless(subject, hopeless, findings);
    if (!hopeless.isEmpty()) {
      noWayOut(subject, hopeless, findings);
    }
  }

  /** Marks every passage from which passages lead back to it, and reports each such circle once. */
  private static BitSet silent(Subject subject, Findings findings) {
    StateGraph graph = subject.graph();
    BitSet silent = new BitSet();
    int[] walked = new int[graph.size()];
    Set<String> reported = new HashSet<>();
    for (int start = 0; start < graph.size(); start++) {
      int state = start;
      while (state >= 0 && graph.node(state) instanceof Passage && walked[state] == 0) {
        walked[state] = start + 1;
        state = graph.target(state, 0);
      }
      boolean comesBack =
          state >= 0 && graph.node(state) instanceof Passage && walked[state] == start + 1;
      if (comesBack && !silent.get(state)) {
        boolean isNew = mark(graph, state, silent, reported);
        if (isNew) {
          findings.add(silentLoop(subject, nearest(graph, state)));
        }
      }
    }
    return silent;
  }

  private static boolean mark(StateGraph graph, int on, BitSet silent, Set<String> reported) {
    boolean isNew = true;
    for (int state = on; !silent.get(state); state = graph.target(state, 0)) {
      silent.set(state);
      isNew &= reported.add(graph.node(state).id());
    }
    return isNew;
  }

  private static int nearest(StateGraph graph, int on) {
    int nearest = on;
    for (int state = graph.target(on, 0); state != on; state = graph.target(state, 0)) {
      nearest = Math.min(nearest, state);
    }
    return nearest;
  }

  private static Diagnostic silentLoop(Subject subject, int state) {
    String node = subject.graph().node(state).id();
    return subject.finding(
        SILENT_LOOP,
        node + "#next",
        "The passages from `" + node + "` on lead back to it, and nobody ever gets to choose.",
        "Let one of them lead on to a decision or an ending.",
        subject.graph().witness(state));
  }

  /** Reports a loop, takes the choice away that closes it, and looks whether another is left. */
  private static void endless(Subject subject, BitSet hopeless, Findings findings) {
    StateGraph graph = subject.graph();
    Removal rest = new Removal(graph);
    for (int round = 0; round < MOST; round++) {
      Optional<Cycle> circle = circle(graph, rest, hopeless, false);
      if (circle.isEmpty()) {
        return;
      }
      String closing = circle.get().closing();
      rest.remove(closing);
      findings.add(
          subject.finding(
              ENDLESS_LOOP,
              closing + "#next",
              "Choosing `" + closing + "` can lead back to exactly the same situation, for ever.",
              "Write `once: yes` at a response on the way round, let an effect change something a"
                  + " condition asks for, or lead on to somewhere else.",
              circle.get().choices()));
    }
  }

  /** The shortest circle of choices, among the nearest states that have one. */
  private static Optional<Cycle> circle(
      StateGraph graph, Steps steps, BitSet hopeless, boolean inside) {
    int[] component = Components.of(steps);
    int[] members = Components.sizes(component);
    BitSet tried = new BitSet();
    for (int state = 0; state < graph.size(); state++) {
      int of = component[state];
      boolean isRound = members[of] > 1 || leadsTo(steps, state, state);
      if (hopeless.get(state) == inside && isRound && !tried.get(of)) {
        tried.set(of);
        Optional<Cycle> circle = Cycle.shortest(graph, steps, component, of);
        if (circle.isPresent()) {
          return circle;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean leadsTo(Steps steps, int state, int target) {
    for (int i = 0; i < steps.degree(state); i++) {
      if (steps.target(state, i) == target) {
        return true;
      }
    }
    return false;
  }

  private static void noWayOut(Subject subject, BitSet hopeless, Findings findings) {
    StateGraph graph = subject.graph();
    Optional<Cycle> circle = circle(graph, graph, hopeless, true);
    if (circle.isEmpty()) {
      return;
    }
    String last = Walk.lastBefore(graph, circle.get().choices(), hopeless);
    findings.add(
        subject.finding(
            NO_WAY_OUT,
            last.isEmpty() ? "#start" : last + "#next",
            last.isEmpty()
                ? "No path leads to an ending: whatever is chosen, the dialogue goes round for ever."
                : "After `" + last + "` no path leads to an ending any more.",
            "Let a response on the way round lead on to an ending.",
            circle.get().choices()));
  }
}
