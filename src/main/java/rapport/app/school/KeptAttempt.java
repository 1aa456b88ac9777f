package rapport.app.school;

import java.util.List;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkRatings;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Transcript;

/**
 * One attempt and what stands for it.
 *
 * @param marks everybody's
 */
public record KeptAttempt(Transcript transcript, List<Marks> marks, Standing standing) {
  public KeptAttempt {
    marks = List.copyOf(marks);
  }

  /** Its name. */
  public String attempt() {
    return transcript.attempt();
  }

  /** The ratings in force. */
  public AnswerKey key() {
    return Standing.key(transcript, marks);
  }

  /** Whether something else stands, or is to be agreed, than what the program said at the end. */
  public boolean isMarked() {
    return standing.source() != Standing.Source.EVALUATION
        || !key().equals(AnswerKey.of(transcript))
        || Standing.correction(transcript, marks).isPresent();
  }

  public MarkRatings.Marked marked() {
    return new MarkRatings.Marked(transcript, marks);
  }
}
