package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.app.action.Action;
import rapport.app.author.PreviewActivity;
import rapport.app.author.PreviewView;
import rapport.report.page.Block;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
import rapport.tui.widget.PageScene;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Scene;

/** Everything the checks say of a file, over its play or until there is one. */
final class FindingsScene extends PageScene {
  private final PreviewActivity preview;
  private final @Nullable Supplier<Scene> back;

  /**
   * A page that follows what is saved.
   *
   * @param back to the play; null while there is none
   */
  FindingsScene(PreviewActivity preview, @Nullable Supplier<Scene> back) {
    this.preview = preview;
    this.back = back;
  }

  @Override
  protected Heading heading(Pane pane) {
    PreviewView view = preview.view();
    return new Heading(view.file(), view.counted(), "");
  }

  @Override
  protected List<Block> blocks(int columns) {
    PreviewView view = preview.view();
    List<Block> blocks = new ArrayList<>();
    if (!view.notice().isEmpty()) {
      blocks.add(Block.heading(view.notice()));
    }
    if (view.findings().isEmpty()) {
      blocks.add(Block.paragraph("The checks have found nothing."));
    }
    blocks.addAll(preview.findings(columns));
    return blocks;
  }

  @Override
  public List<Action<Scene>> actions() {
    List<Action<Scene>> actions = new ArrayList<>(moves());
    actions.add(
        back == null
            ? Action.key("q", "leave", "leave", this::ask)
            : Action.key("Esc, Enter, q, d", "back", "back", back));
    actions.add(help());
    actions.add(Everywhere.LEAVE.action(this::ask));
    return actions;
  }

  private Scene ask() {
    return new Confirm(Play.NOT_KEPT, this, () -> new End(0));
  }
}
