package rapport.export.school;

import java.util.List;
import java.util.Optional;

/** The systems whose files are known. */
public final class SchoolSystems {
  /** What leaves least room for doubt stands first. */
  private static final List<SchoolSystem> ALL =
      List.of(
          new Canvas(),
          new MoodleWorksheet(),
          new Blackboard(),
          new Brightspace(),
          new OpenEdx(),
          new Gradescope(),
          new GoogleClassroom(),
          new Sakai(),
          new Schoology(),
          new MoodleGradebook(),
          new AnyTable());

  private SchoolSystems() {}

  public static List<SchoolSystem> all() {
    return ALL;
  }

  /** The first whose file this can be. */
  public static Optional<SchoolSystem> of(Sheet sheet) {
    return ALL.stream().filter(system -> system.isRecognised(sheet)).findFirst();
  }
}
