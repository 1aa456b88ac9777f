package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.ENDING_UNTESTED;
import static rapport.scenario.diagnostic.DiagnosticCode.PLAYTHROUGH_FAILED;

import java.util.HashSet;
import java.util.Set;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Played;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Playthrough;

/** Plays what the author wants kept, and finds endings that nothing keeps. */
public final class PlaythroughCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(PLAYTHROUGH_FAILED, ENDING_UNTESTED);
  }

  @Override
  public Need need() {
    return Need.STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Set<String> reached = new HashSet<>();
    for (Playthrough playthrough : subject.scenario().playthroughs()) {
      Played played = Played.of(subject, playthrough);
      reached.add(played.ending());
      played
          .failures()
          .forEach(
              failure ->
                  findings.add(
                      subject.finding(
                          PLAYTHROUGH_FAILED, failure.place(), failure.what(), failure.help())));
    }
    for (Node node : subject.scenario().nodes().values()) {
      boolean isOpen = subject.offers().isReached(node) || !subject.graph().isComplete();
      if (node instanceof Ending && isOpen && !reached.contains(node.id())) {
        findings.add(
            subject.finding(
                ENDING_UNTESTED,
                node.id(),
                "No playthrough comes to the ending `" + node.id() + "`.",
                "Add one, so that a later change can't close the way here unnoticed."));
      }
    }
  }
}
