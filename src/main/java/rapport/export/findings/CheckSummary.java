package rapport.export.findings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rapport.report.author.FindingsPage;
import rapport.report.page.Words;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/** What a check of several files found, in one line. */
public final class CheckSummary {
  private CheckSummary() {}

  public static String of(List<CheckedFile> files) {
    return Words.count(files.size(), "file", "files")
        + ", "
        + FindingsPage.counted(all(files))
        + searched(files)
        + open(files);
  }

  /** What the findings about paths rest on. */
  private static String searched(List<CheckedFile> files) {
    long states = files.stream().mapToLong(CheckedFile::states).sum();
    if (states == 0) {
      return "";
    }
    List<CheckedFile> stopped =
        files.stream().filter(file -> file.states() > 0 && !file.isComplete()).toList();
    return stopped.isEmpty()
        ? "; " + Words.count(states, "state", "states") + ", complete"
        : "; " + stopped(stopped, files.size());
  }

  private static String stopped(List<CheckedFile> stopped, int files) {
    long limit = stopped.stream().mapToLong(CheckedFile::states).max().orElse(0);
    String where =
        files == 1
            ? ""
            : " in " + String.join(", ", stopped.stream().map(CheckedFile::name).toList());
    return "stopped at the limit of " + limit + " states" + where + ": not proved";
  }

  /** What was left open, so that silence is not taken for a clean bill. */
  private static String open(List<CheckedFile> files) {
    Set<DiagnosticCode> open = new TreeSet<>();
    files.forEach(file -> open.addAll(file.open()));
    return open.isEmpty()
        ? ""
        : "; too many combinations to look for "
            + String.join(", ", open.stream().map(DiagnosticCode::id).toList());
  }

  private static List<Diagnostic> all(List<CheckedFile> files) {
    return files.stream().flatMap(file -> file.diagnostics().stream()).toList();
  }
}
