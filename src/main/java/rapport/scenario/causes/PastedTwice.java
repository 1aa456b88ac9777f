package rapport.scenario.causes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourcePosition;

/** A whole file once more behind itself. */
final class PastedTwice implements Rule {
  private static final String FIRST = "format";

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    boolean isAgain =
        index > 0
            && line.depth() == 0
            && line.key().equals(FIRST)
            && lines.at(0).key().equals(FIRST)
            && !lines.at(index - 1).text().startsWith("---");
    if (!isAgain) {
      return Optional.empty();
    }
    Map<Integer, String> emptied = new TreeMap<>();
    int last = lines.lastBefore(lines.count());
    for (int number = line.number(); number <= last; number++) {
      emptied.put(number, "");
    }
    return Optional.of(
        new Cause(
            DiagnosticCode.DUPLICATE_KEY,
            new SourcePosition(line.number(), 1),
            "From here on the file begins anew: it seems to have been pasted in twice.",
            "Delete from this line to the end; or, if these are two scenarios, put the second into a file of its own.",
            emptied));
  }
}
