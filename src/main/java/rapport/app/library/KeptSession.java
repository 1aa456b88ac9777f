package rapport.app.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Audit;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;

/**
 * A session of the home.
 *
 * @param summary null when it can't be made out
 */
public record KeptSession(String attempt, @Nullable AttemptSummary summary) {

  /** All of them, newest first. */
  public static List<KeptSession> all(Workspace workspace) throws IOException {
    Attempts attempts = workspace.home().attempts();
    List<KeptSession> sessions = new ArrayList<>();
    for (String attempt : attempts.ids()) {
      sessions.add(new KeptSession(attempt, attempts.summary(attempt).orElse(null)));
    }
    return sessions;
  }

  /** The newest of all, whatever it is. */
  public static Optional<KeptSession> newest(Workspace workspace) throws IOException {
    Attempts attempts = workspace.home().attempts();
    Optional<String> newest = attempts.ids().stream().findFirst();
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(new KeptSession(newest.get(), attempts.summary(newest.get()).orElse(null)));
  }

  /** The newest with the scenario of this id or title. */
  public static Optional<KeptSession> newest(Workspace workspace, String scenario)
      throws IOException {
    return newest(workspace, summary -> isWith(summary, scenario));
  }

  /** The same among those that can be gone on with. */
  public static Optional<KeptSession> newestUnfinished(Workspace workspace, String scenario)
      throws IOException {
    return newest(workspace, summary -> summary.isUnfinished() && isWith(summary, scenario));
  }

  private static Optional<KeptSession> newest(
      Workspace workspace, Predicate<AttemptSummary> isMeant) throws IOException {
    Attempts attempts = workspace.home().attempts();
    for (String attempt : attempts.ids()) {
      Optional<AttemptSummary> summary = attempts.summary(attempt);
      if (summary.isPresent() && isMeant.test(summary.get())) {
        return Optional.of(new KeptSession(attempt, summary.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWith(AttemptSummary summary, String scenario) {
    return summary.scenario().equals(scenario) || Titles.isSame(summary.title(), scenario);
  }

  /** Removes every copy of a session that Rapport made. */
  public static void delete(Workspace workspace, String attempt) throws IOException {
    String code =
        workspace.home().attempts().summary(attempt).map(AttemptSummary::trainee).orElse("");
    if (!workspace.home().attempts().delete(attempt)) {
      throw RefusedException.environment(
          "The session " + attempt + " is open in another window. Close it there first.");
    }
    new Audit(workspace).removed("deleted", code, "1 session");
  }

  /** What was played, and how it stands. */
  public String words() {
    return summary == null
        ? "can't be read; to see why: rapport verify " + attempt
        : summary.title() + ", " + summary.mode().id() + ", " + standing(summary);
  }

  private static String standing(AttemptSummary summary) {
    if (!summary.outcome().isEmpty()) {
      return summary.outcome().replace('-', ' ');
    } else if (summary.state() == Transcript.State.ABANDONED) {
      return "left for good";
    }
    String choices = Words.count(summary.choices(), "choice", "choices");
    return summary.state() == Transcript.State.ENDED
        ? "ended, report not read yet"
        : "open after " + choices;
  }
}
