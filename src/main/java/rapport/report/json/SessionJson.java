package rapport.report.json;

import static rapport.report.json.Json.orNull;

import org.jspecify.annotations.Nullable;
import rapport.store.files.AttemptSummary;

/** A session in a list, for programs. */
public final class SessionJson {
  private SessionJson() {}

  /**
   * One of them.
   *
   * @param summary null when it can't be made out
   */
  public static Object of(String attempt, @Nullable AttemptSummary summary) {
    return Json.object(
        "attempt", attempt,
        "scenario", summary == null ? null : summary.scenario(),
        "mode", summary == null ? null : summary.mode(),
        "state", summary == null ? "unreadable" : summary.state(),
        "result", summary == null ? null : orNull(summary.outcome()),
        "title", summary == null ? null : summary.title(),
        "trainee", summary == null ? null : orNull(summary.trainee()),
        "started", summary == null ? null : summary.startedAt(),
        "unfinished", summary != null && summary.isUnfinished());
  }
}
