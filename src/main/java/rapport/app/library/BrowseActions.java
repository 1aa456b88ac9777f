package rapport.app.library;

import java.util.List;
import rapport.app.action.Action;
import rapport.report.page.Block;

/** What can be done in the library; a front end opens what is picked. */
public record BrowseActions(BrowseActivity activity) {

  public Action<List<Block>> open() {
    return Action.silent("Enter", "", "open", "open the selected scenario", () -> {});
  }

  /** Asks to be assessed, where that goes without saying no more; a front end has it confirmed. */
  public Action<List<Block>> assess() {
    return Action.silent(
        "a", "assess 2", "be assessed", "open a scenario to be assessed, after asking", () -> {});
  }

  /** What is to be confirmed before an assessment that was asked for in the library. */
  public static String question(String title, BrowseView.Terms terms) {
    return "Begin “"
        + title
        + "” as an assessment of "
        + terms.assessed()
        + "? In an assessment no choice can be taken back, and all feedback comes at the end.";
  }

  public Action<List<Block>> resume() {
    return Action.silent("Enter", "resume", "resume", "go on with the session you left", () -> {});
  }

  public Action<List<Block>> about() {
    return Action.of("i", "about 2", "details", "what a scenario is about", this::about);
  }

  private List<Block> about(String named) {
    return activity
        .view()
        .find(named)
        .map(listing -> listing.details().get())
        .orElse(List.of(Block.paragraph("There is no scenario " + named + " in this list.")));
  }

  public Action<List<Block>> filter() {
    return Action.of(
        "/",
        "/words",
        "filter",
        "show only scenarios with these words; / alone shows all",
        words -> {
          activity.filter(words);
          return List.of();
        });
  }

  public Action<List<Block>> leave() {
    return Action.silent("q", "quit, q", "quit", "leave", () -> {});
  }
}
