package rapport.cli;

import java.util.List;
import rapport.diagnostic.Diagnostic;

/**
 * What was found in one file.
 *
 * @param name as the person named it
 * @param text of the file, for showing the places
 * @param diagnostics sorted
 * @param states how many states of the dialogue were looked at
 * @param isComplete whether that was all of them
 */
record CheckedFile(
    String name, String text, List<Diagnostic> diagnostics, long states, boolean isComplete) {
  CheckedFile {
    diagnostics = diagnostics.stream().sorted().toList();
  }
}
