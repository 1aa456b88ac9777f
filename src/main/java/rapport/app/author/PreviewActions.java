package rapport.app.author;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.report.page.Block;

/** What an author can do beside playing. */
public record PreviewActions(PreviewActivity activity) {
  private static final String NOTHING = "Nothing can be played yet.";

  public Action<List<Block>> findings() {
    return Action.of(
        "d",
        "findings",
        "findings",
        "what the checks say, and what to do",
        typed -> findings(activity.view()));
  }

  private List<Block> findings(PreviewView view) {
    List<Block> page = new ArrayList<>();
    page.add(Block.paragraph(view.file() + ": " + view.counted() + "."));
    page.addAll(activity.advice());
    return page;
  }

  public Action<List<Block>> where() {
    return Action.<List<Block>>of(
            "",
            "where",
            "where",
            "the node you are at, and its line in the file",
            typed -> List.of(Block.paragraph(activity.view().place())))
        .unless(isPlaying());
  }

  /** Plays from a node on, and says where it came to; without a name it lists them. */
  public Action<List<Block>> go() {
    return Action.of(
            "g",
            "go NODE",
            "nodes",
            "play from a node on, by the shortest way there; without a name, list the nodes",
            this::go)
        .unless(isPlaying());
  }

  private List<Block> go(String node) {
    if (node.isEmpty()) {
      return activity.destinations().stream().map(each -> Block.paragraph(each.words())).toList();
    }
    activity.go(node);
    return List.of(Block.paragraph(activity.view().notice()));
  }

  private String isPlaying() {
    return activity.isPlaying() ? "" : NOTHING;
  }
}
