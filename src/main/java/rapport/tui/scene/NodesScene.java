package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rapport.app.action.Action;
import rapport.app.author.PreviewActivity;
import rapport.app.author.PreviewView;
import rapport.text.Ellipsis;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Editor;
import rapport.tui.widget.Heading;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Line;
import rapport.tui.widget.Pane;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;

/** The nodes of a scenario, of which one is picked to play from. What is typed narrows the list. */
final class NodesScene extends KeyedScene {
  private final PreviewActivity preview;
  private final Supplier<Scene> back;
  private final Supplier<Scene> arrived;
  private final Editor filter = new Editor();
  private int selected;
  private int offset;
  private String message = "";

  /**
   * A list with the node one is at selected.
   *
   * @param back to the play as it is
   * @param arrived to the play at the node that was picked
   */
  NodesScene(PreviewActivity preview, Supplier<Scene> back, Supplier<Scene> arrived) {
    this.preview = preview;
    this.back = back;
    this.arrived = arrived;
    List<PreviewView.Destination> all = listed();
    for (int i = 0; i < all.size(); i++) {
      selected = all.get(i).isHere() ? i : selected;
    }
  }

  private List<PreviewView.Destination> listed() {
    return preview.destinations().stream()
        .filter(node -> node.id().contains(filter.text().strip()))
        .toList();
  }

  @Override
  public Frame frame(Size size) {
    return frame(
        size,
        Heading.of("Go to which node?"),
        (canvas, area) -> {
          List<Line> lines = lines(area.width());
          Pane before = new Pane(lines, area.height(), offset);
          Pane pane = new Pane(lines, area.height(), before.offsetShowing(selected, 1));
          offset = pane.offset();
          canvas.lines(area.column(), area.row(), pane.visible());
        });
  }

  @Override
  protected void hints(Canvas canvas) {
    if (message.isEmpty()) {
      Search.field(canvas, filter, actions());
    } else {
      Search.field(canvas, filter, message);
    }
  }

  private List<Line> lines(int width) {
    List<Line> lines = new ArrayList<>();
    List<PreviewView.Destination> nodes = listed();
    selected = Math.max(0, Math.min(selected, nodes.size() - 1));
    for (int i = 0; i < nodes.size(); i++) {
      PreviewView.Destination node = nodes.get(i);
      Style style = i == selected ? Style.BODY.with(Style.Tone.SELECTED) : Style.BODY;
      String text = (i == selected ? "> " : "  ") + node.words();
      lines.add(Line.of(Ellipsis.fit(text, width), style));
    }
    return nodes.isEmpty() ? List.of(Line.of("No node is called so.", Style.HINT)) : lines;
  }

  @Override
  public List<Action<Scene>> actions() {
    return List.of(
        Action.key("↑, Shift-Tab", "select", "select the one before", () -> move(-1)),
        Action.key("↓, Tab", "select", "select the one after", () -> move(1)),
        Action.<Scene>key("PgUp", "select", "ten up", () -> move(-10)).hinted(false),
        Action.<Scene>key("PgDn", "select", "ten down", () -> move(10)).hinted(false),
        Action.key("Enter", "go there", "play from the selected node on", this::go),
        Action.key("Esc, Ctrl-C", "back", "back", back));
  }

  @Override
  public Scene press(Key key) {
    message = "";
    return super.press(key);
  }

  private Scene move(int by) {
    selected += by;
    return this;
  }

  @Override
  protected Scene type(Key key) {
    Search.type(filter, key);
    selected = 0;
    return this;
  }

  private Scene go() {
    List<PreviewView.Destination> nodes = listed();
    if (nodes.isEmpty()) {
      return this;
    }
    if (preview.go(nodes.get(Math.max(0, Math.min(selected, nodes.size() - 1))).id())) {
      return arrived.get();
    }
    message = preview.view().notice();
    return this;
  }

  @Override
  public boolean takesText() {
    return true;
  }
}
