package rapport.scenario.causes;

import java.util.List;
import java.util.Optional;

/** What begins a node or a response, for the second time below one name: the name is gone. */
final class MissingName implements Rule {
  /** What a part begins with as good as always. */
  private static final List<String> FIRST = List.of("scene", "client", "say");

  /** What is written down last of a part. */
  private static final List<String> LAST = List.of("responses", "next", "ending");

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    int above = lines.groups().above(index);
    if (line.hasDash() || above < 0 || !FIRST.contains(line.key())) {
      return Optional.empty();
    }
    Optional<Part> part = Part.namedAt(lines, above);
    boolean isAgain =
        part.isPresent()
            && part.get().has(line.key())
            && LAST.stream().anyMatch(key -> lines.groups().isBehind(index, key));
    return isAgain ? Optional.of(cause(lines, line, part.get())) : Optional.empty();
  }

  private static Cause cause(WrittenLines lines, WrittenLine line, Part part) {
    String name =
        part == Part.NODE ? lines.parts().unanswered().orElse(part.example()) : part.example();
    return Cause.missing(
        line,
        "Above this line the name of a " + part.word() + " is missing.",
        "Write it on a line of its own, two spaces to the left, with a colon: `" + name + ":`.");
  }
}
