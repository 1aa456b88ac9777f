package rapport.app.mark;

import java.util.List;

/** Where transcripts wait to be marked; wired by the program's outermost part. */
public interface MarkDesk {
  /** The code of whoever marks. */
  String rater();

  /** What waits, the most urgent first. */
  List<MarkView.Waiting> queue();

  /** Opens the marks on one attempt. */
  Opening open(String attempt);

  /** What came of it. */
  sealed interface Opening {
    /** It can be marked. */
    record Ready(MarkSheet sheet) implements Opening {}

    /** It can't, in words a person can act on. */
    record Refused(String why) implements Opening {}
  }
}
