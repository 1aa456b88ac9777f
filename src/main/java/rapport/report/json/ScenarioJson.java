package rapport.report.json;

import rapport.scenario.model.Card;
import rapport.scenario.model.Overview;

/** A scenario in a list, for programs. */
public final class ScenarioJson {
  private ScenarioJson() {}

  /**
   * One of them.
   *
   * @param file the name of the file that it stands in
   */
  public static Object of(Card card, String file) {
    Overview overview = card.overview();
    return Json.object(
        "id", card.id(),
        "title", overview.title(),
        "minutes", overview.minutes(),
        "difficulty", overview.difficulty(),
        "language", overview.language(),
        "version", overview.version(),
        "summary", overview.summary(),
        "problems", overview.problems(),
        "strengths", overview.strengths(),
        "assessed", overview.assessed(),
        "file", file);
  }
}
