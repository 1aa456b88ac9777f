package rapport.scenario.causes;

import java.util.Optional;

/** Names of nodes or responses that stand below nothing: {@code nodes:} itself is gone. */
final class MissingParent implements Rule {
  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    Optional<Part> part = Part.namedAt(lines, index);
    int above = lines.groups().above(index);
    boolean isTorn =
        part.isPresent()
            && above >= 0
            && index > 0
            && lines.at(above).isFilled()
            && above == index - 1;
    return isTorn ? Optional.of(cause(lines.at(index), part.get())) : Optional.empty();
  }

  private static Cause cause(WrittenLine line, Part part) {
    return Cause.missing(
        line,
        "Above this line `"
            + part.parent()
            + ":` is missing, below which every "
            + part.word()
            + " stands.",
        "Write `"
            + part.parent()
            + ":` on a line of its own, two spaces to the left of `"
            + line.key()
            + "`.");
  }
}
