package rapport.app.library;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import rapport.app.library.Library.Listing;
import rapport.app.library.Library.Unfinished;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.report.page.ScenarioCard;
import rapport.report.page.Words;
import rapport.scenario.model.Card;
import rapport.scenario.model.Rubric;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;
import rapport.store.library.Source;
import rapport.text.Times;

/** What the library says of one file, and of the sessions that were left. */
final class Listings {
  /** A person goes on with what they left lately. */
  private static final int MOST_UNFINISHED = 20;

  private Listings() {}

  static Listing of(Source source, Materials materials) {
    try {
      Card card = materials.card(source);
      Rubric rubric = materials.rubric();
      return new Listing(
          source.id(),
          card.title(),
          ScenarioCard.facts(card.overview(), rubric),
          card.overview().summary(),
          () -> ScenarioCard.details(card, rubric),
          "");
    } catch (RefusedException e) {
      return broken(source, e.refusal().words());
    } catch (IOException e) {
      return broken(source, source.name() + " can't be read: " + DiskTrouble.words(e) + ".");
    }
  }

  private static Listing broken(Source source, String problem) {
    return new Listing(source.id(), source.id(), "", "", List::of, problem);
  }

  /** Sessions to go on with, newest first. */
  static List<Unfinished> unfinished(Workspace workspace) {
    Attempts attempts = workspace.home().attempts();
    List<Unfinished> list = new ArrayList<>();
    try {
      for (String attempt : attempts.ids()) {
        attempts
            .summary(attempt)
            .filter(AttemptSummary::isUnfinished)
            .map(summary -> unfinished(summary, workspace.ticker().zone()))
            .ifPresent(list::add);
        if (list.size() == MOST_UNFINISHED) {
          break;
        }
      }
    } catch (IOException e) {
      // The library is worth showing without them; `rapport transcripts` says what is wrong.
      return list;
    }
    return list;
  }

  private static Unfinished unfinished(AttemptSummary summary, ZoneId zone) {
    return new Unfinished(
        summary.attempt(),
        summary.title(),
        summary.mode().id()
            + ", begun "
            + Times.words(summary.startedAt(), zone)
            + ", "
            + Words.count(summary.choices(), "choice", "choices")
            + " made");
  }
}
