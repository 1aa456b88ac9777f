package rapport.app.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import rapport.store.files.Ahead;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;
import rapport.store.files.MarksFolder;
import rapport.store.files.SharedCodes;

/** The attempts of a home that wait to be marked by one rater. */
public class MarkingQueue {
  private final Workspace workspace;
  private final Attempts attempts;
  private final MarksFolder marks;
  private final KeptMeasures measures;
  private final String rater;
  private final Purpose purpose;
  private final QueueChoice choice;

  /**
   * What waits for this rater.
   *
   * @param rater the code of whoever marks
   */
  public MarkingQueue(Workspace workspace, String rater, Purpose purpose) {
    this(workspace, rater, purpose, QueueChoice.ALL);
  }

  /**
   * Some of what waits for this rater.
   *
   * @param choice which, in which order
   */
  public MarkingQueue(Workspace workspace, String rater, Purpose purpose, QueueChoice choice) {
    this.workspace = workspace;
    this.attempts = workspace.home().attempts();
    this.marks = workspace.home().marks();
    this.measures = new KeptMeasures(workspace);
    this.rater = rater;
    this.purpose = purpose;
    this.choice = choice;
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
      MarkSheet sheet = new MarkSheets(workspace, measures, rater, purpose).open(attempt);
      return choice.hidesCodes() ? sheet.withoutCode() : sheet;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is to be said of the choice and the order; empty when there is nothing unusual. */
  public String chosen() {
    return choice.words();
  }

  /** Says which samples can't be read, so that what they drew isn't missed in silence. */
  public void tellOfNewerSamples() throws IOException {
    for (String sample : workspace.home().samples().newer()) {
      workspace.notice(
          sample
              + " was written by a newer Rapport; update to see which attempts it drew to be"
              + " moderated.");
    }
  }

  /** What can be marked, the most urgent first unless another order was chosen. */
  public List<MarkView.Waiting> waiting() {
    try {
      Set<String> marked = marks.names().keySet();
      Set<String> sampled = workspace.home().samples().attempts();
      List<AttemptSummary> markable = markable(marked);
      AttemptOrder repeats = AttemptOrder.of(markable);
      List<QueueChoice.Standing> all = new ArrayList<>();
      for (AttemptSummary each : markable) {
        String attempt = each.attempt();
        Work work = work(attempt, marked.contains(attempt), sampled.contains(attempt));
        all.add(new QueueChoice.Standing(each, work));
      }
      return choice.of(all).stream().map(each -> waiting(each, repeats)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every assessment, and whatever somebody has begun to mark. */
  private List<AttemptSummary> markable(Set<String> marked) throws IOException {
    List<AttemptSummary> markable = new ArrayList<>();
    SharedCodes shared = workspace.home().origins().shared();
    Ahead.each(
        attempts.ids(),
        attempts::summary,
        summary ->
            summary
                .filter(each -> each.mode() == Mode.ASSESSMENT || marked.contains(each.attempt()))
                .map(each -> shared.code(each.attempt()).map(each::knownAs).orElse(each))
                .ifPresent(markable::add));
    return markable;
  }

  private MarkView.Waiting waiting(QueueChoice.Standing standing, AttemptOrder repeats) {
    AttemptSummary summary = standing.summary();
    Work work = standing.work();
    String code = MarkSheet.candidate(summary.trainee(), choice.hidesCodes());
    String words = work.words() + repeats.words(summary) + words(summary.state());
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

  private static String words(Transcript.State state) {
    return switch (state) {
      case OPEN -> ", not finished";
      case ABANDONED -> ", left early";
      case ENDED -> "";
    };
  }
}
