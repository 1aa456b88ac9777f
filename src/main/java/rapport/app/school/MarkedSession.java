package rapport.app.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.play.KeptMeasures;
import rapport.app.play.KeptScenarios;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.Explanation;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;
import rapport.report.debrief.TranscriptPage;
import rapport.report.json.TranscriptJson;
import rapport.report.page.MarksPage;
import rapport.report.page.Part;
import rapport.text.Times;

/** Writes down sessions with what stands for them, and the report on that. */
public final class MarkedSession {
  private final KeptMeasures measures;
  private final KeptScenarios scenarios;
  private final MarksPage.Reader reader;

  /** Ready to write for this reader. */
  public MarkedSession(Workspace workspace, MarksPage.Reader reader) {
    this.measures = new KeptMeasures(workspace);
    this.scenarios = new KeptScenarios(workspace);
    this.reader = reader;
  }

  /** As a page; without a report while raters have not agreed. */
  public List<Part> page(KeptAttempt one) {
    Transcript transcript = one.transcript();
    Standing standing = one.standing();
    @Nullable Explanation explanation = explanation(one);
    Report report =
        Report.of(
            standing.sitting(explanation == null ? transcript.sitting() : explanation.sitting()),
            standing.evaluation(),
            standing.rubric(),
            measures.of(transcript).aftercare());
    MarksPage marks = new MarksPage(reader, standing, explanation, one.marks(), Times::words);
    return TranscriptPage.of(transcript, Times.words(transcript.startedAt()), report, marks);
  }

  /** For programs. */
  public String json(KeptAttempt one) {
    return TranscriptJson.of(reader, one.transcript(), one.standing(), explanation(one));
  }

  private @Nullable Explanation explanation(KeptAttempt one) {
    return scenarios.explanation(one.transcript(), one.marks()).orElse(null);
  }
}
