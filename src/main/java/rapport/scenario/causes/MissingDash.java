package rapport.scenario.causes;

import java.util.Optional;
import rapport.scenario.diagnostic.DiagnosticCode;

/** A key for the second time in one entry of a list: a new entry was meant. */
final class MissingDash implements Rule {
  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    if (line.key().isEmpty() || !lines.groups().beginsTornEntry(index)) {
      return Optional.empty();
    }
    String meant =
        line.text().substring(0, line.depth() - 2) + "- " + line.text().substring(line.depth());
    return Optional.of(
        Cause.mended(
                line,
                line.depth(),
                "Before `" + line.key() + "` a dash is missing: it begins a new entry.",
                "Write `" + meant.strip() + "`, with the dash below the dash above.",
                meant)
            .of(DiagnosticCode.DUPLICATE_KEY));
  }
}
