package rapport.app.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.report.page.ScenarioCard;
import rapport.scenario.model.Card;
import rapport.store.library.Source;

/** A scenario that can be played, and the file it stands in. */
public record ListedScenario(Source source, Card card) {

  /** All of them; says of the others why they can't be played. */
  public static List<ListedScenario> all(Workspace workspace) throws IOException {
    Materials materials = workspace.materials();
    List<ListedScenario> listed = new ArrayList<>();
    for (Source source : workspace.scenarioFiles().scenarios()) {
      try {
        listed.add(new ListedScenario(source, materials.card(source)));
      } catch (RefusedException e) {
        workspace.notice(e.refusal().words());
      }
    }
    workspace.tellNotices();
    return listed;
  }

  /** Its title and what it is about, by these measures. */
  public String words(Materials materials) {
    String facts = ScenarioCard.facts(card.overview(), materials.rubric());
    return card.title() + (facts.isEmpty() ? "" : " (" + facts + ")");
  }
}
