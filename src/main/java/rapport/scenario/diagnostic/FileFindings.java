package rapport.scenario.diagnostic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects what is found in one text. */
public final class FileFindings {
  /**
   * More of one kind than this are counted and not listed: nobody mends from a list of thousands.
   */
  static final int LISTED = 20;

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);
  private final Map<DiagnosticCode, SourcePosition> firstUnlisted =
      new EnumMap<>(DiagnosticCode.class);
  private final BitSet quietLines;
  private boolean errors;

  public FileFindings() {
    this(new BitSet());
  }

  private FileFindings(BitSet quietLines) {
    this.quietLines = quietLines;
  }

  /** An empty collection that is quiet about the same lines. */
  public FileFindings fork() {
    return new FileFindings(quietLines);
  }

  public void add(DiagnosticCode code, Located at, String message, String help) {
    add(code, at.position(), message, help, List::of);
  }

  public void add(DiagnosticCode code, SourcePosition at, String message, String help) {
    add(code, at, message, help, List::of);
  }

  /**
   * Adds a finding.
   *
   * @param suggestions asked for only if the finding is listed, since looking for likenesses takes
   *     time
   */
  public void add(
      DiagnosticCode code,
      SourcePosition at,
      String message,
      String help,
      Supplier<List<String>> suggestions) {
    if (quietLines.get(at.line())) {
      return;
    }
    errors |= code.severity() == Severity.ERROR;
    if (counts.merge(code, 1, Integer::sum) <= LISTED) {
      found.add(Diagnostic.of(code, at, message, help).suggesting(suggestions.get()));
    } else {
      firstUnlisted.putIfAbsent(code, at);
    }
  }

  /** Whether more of this kind is only counted, so that nobody need find words for it. */
  public boolean isFull(DiagnosticCode code) {
    return counts.getOrDefault(code, 0) >= LISTED;
  }

  /** Counts one more of a kind that is full. */
  public void count(DiagnosticCode code, Located at) {
    add(code, at, "", "");
  }

  /** Takes over all that the other found. */
  public void addAll(FileFindings other) {
    errors |= other.errors;
    found.addAll(other.found);
    other.counts.forEach((code, n) -> counts.merge(code, n, Integer::sum));
    other.firstUnlisted.forEach(firstUnlisted::putIfAbsent);
  }

  /**
   * From now on nothing more is reported of these lines: their mistake is known, the rest would be
   * echoes.
   */
  public void beQuietAbout(int firstLine, int lastLine) {
    quietLines.set(firstLine, lastLine + 1);
  }

  public boolean hasErrors() {
    return errors;
  }

  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    firstUnlisted.forEach((code, at) -> all.add(theRest(code, at)));
    all.sort(null);
    return all;
  }

  private Diagnostic theRest(DiagnosticCode code, SourcePosition at) {
    int more = counts.getOrDefault(code, 0) - LISTED;
    String message =
        (more == 1 ? "There is one more" : "There are " + more + " more")
            + " of the kind "
            + code.id()
            + ", beginning here.";
    return Diagnostic.of(code, at, message, "Mend the ones above and check again.");
  }
}
