package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.NO_CONTENT_NOTE;
import static rapport.scenario.diagnostic.DiagnosticCode.NO_OBJECTIVES;

import java.util.Set;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Node;

/** Finds briefings that leave out what a trainee ought to know before the start. */
public final class ObjectivesCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(NO_OBJECTIVES, NO_CONTENT_NOTE);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    if (subject.scenario().overview().objectives().isEmpty()) {
      findings.add(
          subject.finding(
              NO_OBJECTIVES,
              "#objectives",
              "The scenario doesn't say what it is for.",
              "Add `objectives:` with one or two sentences on what a trainee practises here."));
    }
    if (subject.scenario().overview().contentNotes().isEmpty()) {
      subject.scenario().nodes().values().stream()
          .filter(node -> node.opening().risk())
          .findFirst()
          .ifPresent(node -> findings.add(noContentNote(subject, node)));
    }
  }

  private static Diagnostic noContentNote(Subject subject, Node node) {
    return subject.finding(
        NO_CONTENT_NOTE,
        node.id(),
        "The client's safety is in question at `"
            + node.id()
            + "`, and nothing says so before the start.",
        "Add `content-notes:` to the scenario, so that a trainee can decide whether to play it.");
  }
}
