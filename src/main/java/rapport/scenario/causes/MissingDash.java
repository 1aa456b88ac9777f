package rapport.scenario.causes;

import java.util.Optional;
import rapport.scenario.diagnostic.DiagnosticCode;

/** A key for the second time in one entry of a list: a new entry was meant. */
final class MissingDash implements Rule {
  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    if (line.hasDash() || line.depth() < 4 || line.key().isEmpty() || !isAgain(lines, index)) {
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

  /** Whether the entry that this line is in has such a key already. */
  private static boolean isAgain(WrittenLines lines, int index) {
    int depth = lines.at(index).depth();
    boolean isAgain = false;
    for (int i = index - 1; i >= 0 && lines.at(i).depth() >= depth; i--) {
      WrittenLine before = lines.at(i);
      if (before.depth() == depth) {
        isAgain |= before.key().equals(lines.at(index).key());
        if (before.hasDash()) {
          return isAgain;
        }
      }
    }
    return false;
  }
}
