package rapport.app.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.workspace.Version;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.play.transcript.Saving;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.files.MarksName;

/**
 * Adds events that score an attempt anew to a rater's marks on it.
 *
 * @param rater whose marks they are events in
 * @param onlyTry to keep nothing
 */
record ScoringAnew(Workspace workspace, KeptAttempts attempts, String rater, boolean onlyTry) {

  /** What has to be on the disk before such an event may refer to it. */
  interface Preparation {
    void run() throws IOException;
  }

  /**
   * Takes in an event.
   *
   * @param change what it changes
   */
  RegradeResult take(
      KeptAttempt one, MarkEvent event, RegradeResult.Change change, Preparation preparation)
      throws IOException {
    MarkEntry opening = new MarkEntry(workspace.ticker().now(), opening(one));
    MarkEntry entry = new MarkEntry(opening.at(), event);
    String problem = onlyTry ? "" : keep(one.attempt(), opening, entry, preparation);
    if (!problem.isEmpty()) {
      return RegradeResult.left(one, problem);
    }
    List<Marks> with = new ArrayList<>(one.marks());
    Marks.of(List.of(opening, entry)).ifPresent(with::add);
    return RegradeResult.of(one, attempts.of(one.transcript(), with), change);
  }

  private String keep(String attempt, MarkEntry opening, MarkEntry entry, Preparation preparation)
      throws IOException {
    Access<MarkEntry> access =
        workspace.home().marks().open(new MarksName(attempt, rater, Purpose.OWN));
    if (!(access instanceof Access.Opened<MarkEntry> opened)) {
      return problem(access);
    }
    try (ChainFile<MarkEntry> file = opened.file()) {
      preparation.run();
      Saving first = opened.entries().isEmpty() ? file.append(opening) : new Saving.Saved();
      Saving saving = first instanceof Saving.Saved ? file.append(entry) : first;
      return saving instanceof Saving.Refused refused ? "NOT SAVED, " + refused.reason() : "";
    }
  }

  private static String problem(Access<MarkEntry> access) {
    if (access instanceof Access.Closed<MarkEntry> closed) {
      return closed.verification().isNewer()
          ? "your marks on it were written by a newer Rapport; update to read them"
          : "your marks on it are damaged";
    }
    return "your marks on it are open in another window";
  }

  private MarkEvent.Opened opening(KeptAttempt one) throws IOException {
    return new MarkEvent.Opened(
        one.attempt(),
        rater,
        Purpose.OWN,
        workspace.home().attempts().read(one.attempt()).verification().receipt(),
        one.key().rubricSha256(),
        "Rapport " + Version.number());
  }
}
