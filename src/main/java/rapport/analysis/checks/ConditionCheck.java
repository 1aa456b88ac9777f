package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.ALWAYS_TRUE;
import static rapport.scenario.diagnostic.DiagnosticCode.NEVER_TRUE;
import static rapport.scenario.diagnostic.DiagnosticCode.UNREACHABLE_BRANCH;

import java.util.Set;
import rapport.analysis.graph.Entries;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Finds conditions that decide nothing, and entries that are never the first to hold. */
public final class ConditionCheck implements Check {
  /** How the place of a response's own condition ends. */
  private static final String RESPONSE = "#when";

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(NEVER_TRUE, ALWAYS_TRUE, UNREACHABLE_BRANCH);
  }

  @Override
  public Need need() {
    return Need.ALL_STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    for (Entries entries : subject.entries()) {
      if (entries.isReached()) {
        for (int i = 0; i < entries.size(); i++) {
          report(subject, entries, i, findings);
        }
      }
    }
  }

  private static void report(Subject subject, Entries entries, int entry, Findings findings) {
    String place = entries.place(entry);
    if (entries.isConditional(entry) && !entries.wasTrue(entry)) {
      if (place.endsWith(RESPONSE)) {
        // Then the response is never on offer, and that is the finding.
        return;
      }
      findings.add(
          subject.finding(
              NEVER_TRUE,
              place,
              "This condition never holds, whatever the trainee chooses.",
              "Look at the values that can be there when it is asked, and mend or remove it."));
    } else if (entries.isConditional(entry) && !entries.wasFalse(entry)) {
      findings.add(
          subject.finding(
              ALWAYS_TRUE,
              place,
              "This condition always holds when it is asked, so it decides nothing.",
              "Remove the condition, or mend it."));
    } else if (!entries.wasChosen(entry) && !isExplained(entries, entry)) {
      findings.add(
          subject.finding(
              UNREACHABLE_BRANCH,
              place,
              "This entry is never used: an earlier one always holds when it would.",
              "Put it before the entry that takes its place, or remove it."));
    }
  }

  /** An earlier condition that always holds is the cause, and is reported itself. */
  private static boolean isExplained(Entries entries, int entry) {
    for (int i = 0; i < entry; i++) {
      if (!entries.wasFalse(i)) {
        return true;
      }
    }
    return false;
  }
}
