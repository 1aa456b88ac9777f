package rapport.cli.instructor;

import rapport.cli.command.WordConverter;
import rapport.grading.marks.Counting;

/** Understands {@code --attempt} where one of a trainee's attempts counts. */
final class CountingConverter extends WordConverter<Counting> {
  CountingConverter() {
    super("way to count", Counting.values(), Counting::id);
  }
}
