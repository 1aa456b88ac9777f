package rapport.analysis.checks;

import java.util.Set;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Looks for one kind of weakness, or a few of one family. */
public interface Check {
  /** What a check must be able to rely on before it can say anything. */
  enum Need {
    /** Only what is written. */
    TEXT,
    /** Some states: each finding is shown by one of them. */
    STATES,
    /** All states: a finding says that something is nowhere. */
    ALL_STATES,
    /** Paths that come to an end, and no error about them: each finding is shown by one of them. */
    PATHS,
    /** All paths, each with an end: a finding says that something is on none of them. */
    ALL_PATHS
  }

  /** Every code it may give. */
  Set<DiagnosticCode> codes();

  Need need();

  void run(Subject subject, Findings findings);
}
