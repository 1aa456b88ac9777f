package rapport.app.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.grading.marks.Work;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;
import rapport.store.files.MarksFolder;
import rapport.store.files.SharedCodes;
import rapport.text.NaturalOrder;

/** The attempts of a home that wait to be marked by one rater. */
public class MarkingQueue {
  private final Workspace workspace;
  private final Attempts attempts;
  private final MarksFolder marks;
  private final KeptMeasures measures;
  private final String rater;
  private final Purpose purpose;

  /**
   * What waits for this rater.
   *
   * @param rater the code of whoever marks
   */
  public MarkingQueue(Workspace workspace, String rater, Purpose purpose) {
    this.workspace = workspace;
    this.attempts = workspace.home().attempts();
    this.marks = workspace.home().marks();
    this.measures = new KeptMeasures(workspace);
    this.rater = rater;
    this.purpose = purpose;
  }

  public String rater() {
    return rater;
  }

  /**
   * The marks on one attempt, open to be added to.
   *
   * @throws RefusedException if it can't be marked
   */
  public MarkSheet sheet(String attempt) {
    try {
      return new MarkSheets(workspace, measures, rater, purpose).open(attempt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What can be marked, the most urgent first. */
  public List<MarkView.Waiting> waiting() {
    try {
      Set<String> marked = marks.names().keySet();
      Set<String> sampled = workspace.home().samples().attempts();
      List<AttemptSummary> markable = markable(marked);
      AttemptOrder repeats = AttemptOrder.of(markable);
      List<MarkView.Waiting> queue = new ArrayList<>();
      for (AttemptSummary each : markable) {
        String attempt = each.attempt();
        Work work = work(attempt, marked.contains(attempt), sampled.contains(attempt));
        queue.add(waiting(each, work, repeats));
      }
      queue.sort(
          Comparator.comparing(MarkView.Waiting::work)
              .thenComparing(MarkView.Waiting::candidate, NaturalOrder.OF)
              .thenComparing(MarkView.Waiting::attempt));
      return queue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every assessment, and whatever somebody has begun to mark. */
  private List<AttemptSummary> markable(Set<String> marked) throws IOException {
    List<AttemptSummary> markable = new ArrayList<>();
    SharedCodes shared = workspace.home().origins().shared();
    for (String attempt : attempts.ids()) {
      attempts
          .summary(attempt)
          .filter(each -> each.mode() == Mode.ASSESSMENT || marked.contains(attempt))
          .map(each -> shared.code(attempt).map(each::knownAs).orElse(each))
          .ifPresent(markable::add);
    }
    return markable;
  }

  private static MarkView.Waiting waiting(AttemptSummary summary, Work work, AttemptOrder repeats) {
    String code = summary.trainee().isEmpty() ? "no code" : summary.trainee();
    String words = words(work) + repeats.words(summary) + words(summary.state());
    return new MarkView.Waiting(summary.attempt(), code, summary.title(), work, words);
  }

  private Work work(String attempt, boolean hasMarks, boolean isSampled) throws IOException {
    if (!hasMarks) {
      return isSampled ? Work.TO_MODERATE : Work.UNMARKED;
    }
    Optional<Transcript> transcript = Transcript.of(attempts.read(attempt).entries());
    if (transcript.isEmpty()) {
      return Work.UNMARKED;
    }
    List<Marks> all = marks.marks(attempt);
    AnswerKey key = Standing.key(transcript.get(), all);
    Rubric rubric = measures.rubric(key.rubricSha256());
    return Work.of(rater, all, isSampled, key, rubric, transcript.get().sitting().closing());
  }

  private static String words(Work work) {
    return switch (work) {
      case BEGUN -> "begun";
      case TO_MODERATE -> "to be moderated";
      case UNMARKED -> "unmarked";
      case TO_AGREE -> "marked, to be agreed";
      case MARKED_BY_ANOTHER -> "marked by another rater";
      case MARKED -> "marked";
      case AGREED -> "agreed";
    };
  }

  private static String words(Transcript.State state) {
    return switch (state) {
      case OPEN -> ", not finished";
      case ABANDONED -> ", left early";
      case ENDED -> "";
    };
  }
}
