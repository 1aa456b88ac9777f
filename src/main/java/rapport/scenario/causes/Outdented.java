package rapport.scenario.causes;

import java.util.Optional;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.format.Places;

/** The name of a node or a response that stands further left or right than its fellows. */
final class Outdented implements Rule {
  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    Optional<Part> part = Part.namedAt(lines, index);
    WrittenLine line = lines.at(index);
    if (part.isEmpty() || Places.isKey(line.key()) || Parts.isBelowParent(lines, index)) {
      return Optional.empty();
    }
    int fellows = lines.parts().depthOf(part.get());
    int away = fellows - line.depth();
    return away == 0 || fellows < 0
        ? Optional.empty()
        : Optional.of(cause(lines, index, part.get(), away));
  }

  private static Cause cause(WrittenLines lines, int index, Part part, int away) {
    WrittenLine line = lines.at(index);
    int inside = lines.at(index + 1).depth() - line.depth();
    boolean isAlone = inside == 2 + away;
    int last = isAlone ? line.number() : lines.lastBefore(lines.behind(index));
    return new Cause(
        DiagnosticCode.YAML_SYNTAX,
        line.position(),
        "The "
            + part.word()
            + " `"
            + line.key()
            + "` stands "
            + spaces(Math.abs(away))
            + " too far to the "
            + (away > 0 ? "left" : "right")
            + (isAlone ? "." : ", with all that belongs to it."),
        "Begin it in the same column as the others below `" + part.parent() + "`.",
        lines.moved(line.number(), last, away));
  }

  private static String spaces(int count) {
    return count == 1 ? "one space" : count == 2 ? "two spaces" : count + " spaces";
  }
}
