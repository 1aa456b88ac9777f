package rapport.app.library;

import java.util.List;
import rapport.app.action.Action;
import rapport.report.page.Block;

/** What can be done in the library; a front end opens what is picked. */
public record BrowseActions(BrowseActivity activity) {

  public Action<List<Block>> open() {
    return Action.silent("Enter", "", "open", "open the selected scenario", () -> {});
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
        .map(Library.Listing::details)
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
