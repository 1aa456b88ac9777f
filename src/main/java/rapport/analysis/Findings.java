package rapport.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;

/** What the checks have found so far, and what they could not say. */
final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<DiagnosticCode> open = EnumSet.noneOf(DiagnosticCode.class);

  void add(Diagnostic finding) {
    found.add(finding);
  }

  /** There were more combinations than are looked at, so nothing is known of this code. */
  void leaveOpen(DiagnosticCode code) {
    open.add(code);
  }

  List<Diagnostic> found() {
    return Collections.unmodifiableList(found);
  }

  Set<DiagnosticCode> open() {
    return Collections.unmodifiableSet(open);
  }
}
