package rapport.scenario.causes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What begins a node or a response, for the second time below one name: the name is gone. */
final class MissingName implements Rule {
  /** What a part begins with as good as always. */
  private static final List<String> FIRST = List.of("scene", "client", "say");

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    int above = lines.above(index);
    if (line.hasDash() || above < 0 || !FIRST.contains(line.key())) {
      return Optional.empty();
    }
    Optional<Part> part = Part.namedAt(lines, above);
    boolean isAgain =
        part.isPresent()
            && part.get().has(line.key())
            && beside(lines, above + 1, index, line.depth())
                .anyMatch(i -> endsPart(lines.at(i).key()));
    return isAgain ? Optional.of(cause(lines, line, part.get())) : Optional.empty();
  }

  private static IntStream beside(WrittenLines lines, int from, int to, int depth) {
    return IntStream.range(from, to).filter(i -> lines.at(i).depth() == depth);
  }

  private static boolean endsPart(String key) {
    return List.of("responses", "next", "ending").contains(key);
  }

  private static Cause cause(WrittenLines lines, WrittenLine line, Part part) {
    String name = part == Part.NODE ? unanswered(lines).orElse(part.example()) : part.example();
    return Cause.missing(
        line,
        "Above this line the name of a " + part.word() + " is missing.",
        "Write it on a line of its own, two spaces to the left, with a colon: `" + name + ":`.");
  }

  /** A node that the file leads to and doesn't have. */
  private static Optional<String> unanswered(WrittenLines lines) {
    List<String> names =
        IntStream.range(0, lines.count())
            .filter(i -> Part.namedAt(lines, i).isPresent())
            .mapToObj(i -> lines.at(i).key())
            .toList();
    return IntStream.range(0, lines.count())
        .mapToObj(lines::at)
        .filter(line -> List.of("next", "to").contains(line.key()) && line.hasPlainValue())
        .map(WrittenLine::value)
        .filter(target -> !names.contains(target))
        .findFirst();
  }
}
