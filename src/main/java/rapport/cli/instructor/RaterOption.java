package rapport.cli.instructor;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapport.app.mark.RaterCode;

/** The code of whoever marks, as they typed it. */
final class RaterOption {
  @Option(
      names = "--rater",
      paramLabel = "CODE",
      description = "Who marks: a code of yours, never a name.")
  private @Nullable String rater;

  String code() {
    return RaterCode.of(rater);
  }
}
