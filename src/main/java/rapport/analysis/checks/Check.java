package rapport.analysis.checks;

import java.util.Set;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Looks for one kind of weakness, or a few of one family. */
public interface Check {
  /** What a check must be able to rely on before it can say anything. */
  enum Need {
    /** Only what is written. */
    TEXT(false, false),
    /** Some states: each finding is shown by one of them. */
    STATES(false, false),
    /** All states: a finding says that something is nowhere. */
    ALL_STATES(true, false),
    /**
     * Paths that come to an end, and none that gets stuck: each finding is shown by one of them.
     */
    PATHS(false, true),
    /** All paths, each with an end: a finding says that something is on none of them. */
    ALL_PATHS(true, true);

    private final boolean all;
    private final boolean paths;

    Need(boolean all, boolean paths) {
      this.all = all;
      this.paths = paths;
    }

    public boolean isMet(Subject subject) {
      return (!all || subject.graph().isComplete()) && (!paths || subject.hasSoundPaths());
    }
  }

  /** Every code it may give; each has its page in {@code /explain}. */
  Set<DiagnosticCode> codes();

  Need need();

  void run(Subject subject, Findings findings);
}
