package rapport.app.mark;

import java.util.List;
import rapport.app.workspace.Answer;

/** Where transcripts wait to be marked; wired by the program's outermost part. */
public interface MarkDesk {
  /** The code of whoever marks. */
  String rater();

  /** What waits, the most urgent first. */
  List<MarkView.Waiting> queue();

  /** Opens the marks on one attempt. */
  Answer<MarkSheet> open(String attempt);
}
