package rapport.scenario.causes;

import java.util.Optional;

/** One way in which files come to be torn. */
interface Rule {
  /** The slip that shows at the line of this place among the lines that give the file its shape. */
  Optional<Cause> at(WrittenLines lines, int index);
}
