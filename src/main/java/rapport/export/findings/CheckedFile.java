package rapport.export.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/**
 * What was found in one file.
 *
 * @param name as the person named it
 * @param text of the file, for showing the places
 * @param diagnostics sorted
 * @param states how many states of the dialogue were looked at
 * @param isComplete whether that was all of them
 * @param open what could not be examined: there were too many combinations
 */
public record CheckedFile(
    String name,
    String text,
    List<Diagnostic> diagnostics,
    long states,
    boolean isComplete,
    Set<DiagnosticCode> open) {
  public CheckedFile {
    diagnostics = diagnostics.stream().sorted().toList();
    open = Set.copyOf(open);
  }

  /** A file without a dialogue: there is nothing to search. */
  public static CheckedFile unsearched(String name, String text, List<Diagnostic> diagnostics) {
    return new CheckedFile(name, text, diagnostics, 0, true, EnumSet.noneOf(DiagnosticCode.class));
  }

  /** A file that could not be read to its end, so nothing was searched. */
  public static CheckedFile rejected(String name, String text, List<Diagnostic> diagnostics) {
    return new CheckedFile(name, text, diagnostics, 0, false, EnumSet.noneOf(DiagnosticCode.class));
  }

  /** The same with more findings. */
  public CheckedFile and(List<Diagnostic> more) {
    List<Diagnostic> all = Stream.concat(diagnostics.stream(), more.stream()).toList();
    return new CheckedFile(name, text, all, states, isComplete, open);
  }
}
