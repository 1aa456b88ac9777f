package rapport.app.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.Audit;
import rapport.app.workspace.Workspace;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;
import rapport.report.debrief.TranscriptPage;
import rapport.report.page.Part;
import rapport.text.Times;

/**
 * A session written down, to be read elsewhere.
 *
 * @param page everything the trainee saw, chose and typed, and the report
 */
public record WrittenSession(String title, List<Part> page) {
  public WrittenSession {
    page = List.copyOf(page);
  }

  /** As the trainee left it. */
  public static WrittenSession of(Workspace workspace, Transcript transcript) {
    @Nullable Report report =
        transcript.state() == Transcript.State.OPEN
            ? null
            : new KeptMeasures(workspace).report(transcript);
    return new WrittenSession(
        title(transcript), TranscriptPage.of(transcript, begun(workspace, transcript), report));
  }

  /** Notes that a session was written down for reading elsewhere. */
  public static void exported(Workspace workspace, Transcript transcript) {
    new Audit(workspace).exported(transcript.opened().trainee(), "1 session");
  }

  private static String title(Transcript transcript) {
    return transcript.opened().scenario().title();
  }

  private static String begun(Workspace workspace, Transcript transcript) {
    return Times.words(transcript.startedAt(), workspace.ticker().zone());
  }
}
