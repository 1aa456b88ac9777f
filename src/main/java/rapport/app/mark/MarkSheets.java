package rapport.app.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.play.KeptMeasures;
import rapport.app.play.KeptScenarios;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Version;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.MarksFolder;
import rapport.store.files.MarksName;

/** Opens the marks of one rater on one attempt after the other. */
final class MarkSheets {
  private final Workspace workspace;
  private final MarksFolder marks;
  private final KeptMeasures measures;
  private final String rater;
  private final Purpose purpose;

  MarkSheets(Workspace workspace, KeptMeasures measures, String rater, Purpose purpose) {
    this.workspace = workspace;
    this.marks = workspace.home().marks();
    this.measures = measures;
    this.rater = rater;
    this.purpose = purpose;
  }

  /**
   * The marks on this attempt.
   *
   * @throws RefusedException if it can't be marked
   */
  MarkSheet open(String attempt) throws IOException {
    ChainReader.Reading<Entry> reading = workspace.home().attempts().read(attempt);
    Verification found = reading.verification();
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isEmpty() || !found.isSound()) {
      throw RefusedException.findings(attempt + " can't be marked. " + found.words());
    } else if (transcript.get().exchanges().isEmpty()) {
      throw RefusedException.usage("In " + attempt + " no choice was made, so there is no mark.");
    }
    return sheet(transcript.get(), found);
  }

  private MarkSheet sheet(Transcript transcript, Verification found) throws IOException {
    MarksName name = new MarksName(transcript.attempt(), rater, purpose);
    List<MarksFolder.Kept> all = marks.read(transcript.attempt());
    List<MarksFolder.Kept> others = finishedByOthers(all, name);
    if (purpose == Purpose.AGREED && others.size() < 2) {
      throw RefusedException.usage(
          "There is nothing to agree on yet: it needs the finished marks of two raters.");
    }
    Access<MarkEntry> access = marks.open(name);
    if (!(access instanceof Access.Opened<MarkEntry> opened)) {
      throw refusal(access, name);
    }
    AnswerKey key = Standing.key(transcript, MarksFolder.standing(all));
    MarkEvent.Opened opening = opening(transcript, found, key);
    return new MarkSheet(
        basis(transcript, key, others, opening, opened),
        opened.entries(),
        opened.file(),
        workspace.ticker()::now,
        () -> close(opened.file()));
  }

  private RefusedException refusal(Access<MarkEntry> access, MarksName name) {
    if (access instanceof Access.Closed<MarkEntry> closed && closed.verification().isNewer()) {
      return RefusedException.environment(
          "Your marks on " + name.attempt() + " can't be read. " + closed.verification().words());
    }
    return access instanceof Access.Closed<MarkEntry> closed
        ? RefusedException.findings(
            "Your marks on "
                + name.attempt()
                + " are damaged. "
                + closed.verification().words()
                + " "
                + marks.advice(name))
        : RefusedException.environment(
            "You have these marks open in another window. Go on there, or close it first.");
  }

  /** What others have finished, each without knowing another's. */
  private static List<MarksFolder.Kept> finishedByOthers(
      List<MarksFolder.Kept> all, MarksName own) {
    return all.stream()
        .filter(each -> !each.name().equals(own) && each.name().purpose() == Purpose.OWN)
        .filter(MarksFolder.Kept::isFinished)
        .toList();
  }

  private MarkEvent.Opened opening(Transcript transcript, Verification found, AnswerKey key) {
    return new MarkEvent.Opened(
        transcript.attempt(),
        rater,
        purpose,
        found.receipt(),
        key.rubricSha256(),
        "Rapport " + Version.number());
  }

  private MarkSheet.Basis basis(
      Transcript transcript,
      AnswerKey key,
      List<MarksFolder.Kept> others,
      MarkEvent.Opened opening,
      Access.Opened<MarkEntry> opened)
      throws IOException {
    // Only when it has been looked for is it known whether the session's own rubric is gone.
    Rubric rubric = measures.rubric(key.rubricSha256());
    RaterHistory past = RaterHistory.of(workspace.home(), rater, transcript);
    return new MarkSheet.Basis(
        transcript,
        key,
        explained(transcript),
        rubric,
        opening,
        MarksFolder.standing(others),
        past.precedents(),
        past.comments(),
        others.stream()
            .map(each -> new MarkEvent.Basis(each.name().rater(), each.verification().receipt()))
            .toList(),
        notice(opened, opening));
  }

  private List<Exchange> explained(Transcript transcript) throws IOException {
    return new KeptScenarios(workspace)
        .explanation(transcript, marks.marks(transcript.attempt()))
        .map(explanation -> explanation.sitting().exchanges())
        .orElseGet(transcript::exchanges);
  }

  private String notice(Access.Opened<MarkEntry> opened, MarkEvent.Opened now) {
    List<String> notices = new ArrayList<>();
    if (opened.cutBytes() > 0) {
      notices.add(
          "The last line of your marks stopped short, as it does when a computer goes off while"
              + " writing. It was cut off; everything before it is kept.");
    }
    boolean isOther =
        Marks.of(opened.entries())
            .filter(before -> !before.opened().receipt().equals(now.receipt()))
            .isPresent();
    if (isOther) {
      notices.add("The transcript has changed since you began to mark it. Look through it again.");
    }
    if (measures.isAnyMissing()) {
      notices.add(KeptMeasures.GONE);
    }
    return String.join(" ", notices);
  }

  private static void close(ChainFile<MarkEntry> file) {
    try {
      file.close();
    } catch (IOException e) {
      // Every line was forced when it was written.
      return;
    }
  }
}
