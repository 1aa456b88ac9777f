package rapport.scenario.causes;

import java.util.Optional;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.format.Places;

/**
 * Keys that stand below one that already has its value, where they were meant to stand beside it.
 */
final class TooDeep implements Rule {
  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    if (index == 0 || line.hasDash() || !Places.isKey(line.key())) {
      return Optional.empty();
    }
    WrittenLine above = lines.at(index - 1);
    boolean isTorn =
        above.isFilled() && line.depth() > above.depth() + 1 && Places.isKey(above.key());
    return isTorn ? Optional.of(cause(lines, index, above)) : Optional.empty();
  }

  private static Cause cause(WrittenLines lines, int index, WrittenLine above) {
    WrittenLine line = lines.at(index);
    int away = above.depth() - line.depth();
    int last = lines.lastBefore(lastBeside(lines, index));
    return new Cause(
        DiagnosticCode.YAML_SYNTAX,
        line.position(),
        "`" + line.key() + "` stands too far to the right, below a key that already has its value.",
        "Begin it in the same column as `" + above.key() + "`.",
        lines.moved(line.number(), last, away));
  }

  /** The place behind the last line that stands as deep as this one, or deeper. */
  private static int lastBeside(WrittenLines lines, int index) {
    int next = index + 1;
    while (lines.has(next) && lines.at(next).depth() >= lines.at(index).depth()) {
      next++;
    }
    return next;
  }
}
