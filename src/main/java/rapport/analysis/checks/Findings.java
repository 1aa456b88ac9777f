package rapport.analysis.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/** What the checks have found so far, and what they could not say. */
public final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<DiagnosticCode> open = EnumSet.noneOf(DiagnosticCode.class);

  public void add(Diagnostic finding) {
    found.add(finding);
  }

  /** There were more combinations than are looked at, so nothing is known of this code. */
  public void leaveOpen(DiagnosticCode code) {
    open.add(code);
  }

  public List<Diagnostic> found() {
    return Collections.unmodifiableList(found);
  }

  public Set<DiagnosticCode> open() {
    return Collections.unmodifiableSet(open);
  }
}
