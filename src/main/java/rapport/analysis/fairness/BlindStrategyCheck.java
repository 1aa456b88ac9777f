package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.BLIND_STRATEGY;

import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Strategy;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Finds scenarios that can be passed without reading what the client says. */
public final class BlindStrategyCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(BLIND_STRATEGY);
  }

  @Override
  public Need need() {
    return Need.PATHS;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    for (Strategy.Kind kind : Strategy.Kind.values()) {
      // In shuffled order there is no first response to rely on.
      if (kind != Strategy.Kind.ALWAYS_FIRST || !subject.scenario().overview().shuffle()) {
        Strategy.play(subject.graph().engine(), subject.rubric(), kind)
            .filter(Strategy::isMet)
            .ifPresent(strategy -> findings.add(finding(subject, strategy)));
      }
    }
  }

  private static Diagnostic finding(Subject subject, Strategy strategy) {
    return subject.finding(
        BLIND_STRATEGY,
        "#start",
        "Who always takes " + what(strategy.kind()) + " passes, without listening.",
        "Change a line on this path so that the rule fails there.",
        strategy.choices());
  }

  private static String what(Strategy.Kind kind) {
    return switch (kind) {
      case ALWAYS_LONGEST -> "the longest response";
      case ALWAYS_SHORTEST -> "the shortest response";
      case MOST_FEELING_WORDS -> "the response with the most feeling words";
      case ALWAYS_FIRST -> "the first response";
    };
  }
}
