package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.app.play.PlayView;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** A list of things of which one is selected. Selecting never decides. */
public final class Choices {
  private static final String MARK = "> ";
  private static final String NO_MARK = "  ";

  private final List<PlayView.Option> options;
  private final boolean numbered;
  private int selected;

  /**
   * Nothing is selected at first, so that an Enter too many decides nothing.
   *
   * @param numbered whether digits count from the top; otherwise they are the options' own ids
   */
  public Choices(List<PlayView.Option> options, boolean numbered) {
    this(options, numbered, -1);
  }

  private Choices(List<PlayView.Option> options, boolean numbered, int selected) {
    this.options = List.copyOf(options);
    this.numbered = numbered;
    this.selected = selected;
  }

  /** A numbered list whose first is selected, for where an Enter too many does no harm. */
  public static Choices fromTheFirst(List<PlayView.Option> options) {
    return new Choices(options, true, options.isEmpty() ? -1 : 0);
  }

  public boolean isEmpty() {
    return options.isEmpty();
  }

  public boolean hasSelected() {
    return selected >= 0;
  }

  public PlayView.Option selected() {
    return options.get(selected);
  }

  /** The place of the selected one. */
  public int index() {
    return selected;
  }

  /** As the lower part of a screen. */
  public BottomPane pane(String title, int width) {
    List<Line> lines = new ArrayList<>();
    int focus = 0;
    int height = 0;
    for (int i = 0; i < options.size(); i++) {
      List<Line> set = lines(i, width);
      if (i == Math.max(0, selected)) {
        focus = lines.size();
        height = set.size();
      }
      lines.addAll(set);
    }
    return new BottomPane(title(title), lines, focus, height, Optional.empty());
  }

  private String title(String title) {
    if (!numbered || options.isEmpty()) {
      return title;
    }
    return title + (hasSelected() ? " " + (selected + 1) + " of " : " 1 to ") + options.size();
  }

  private List<Line> lines(int index, int width) {
    boolean isSelected = index == selected;
    String begin = (isSelected ? MARK : NO_MARK) + (numbered ? (index + 1) + ". " : "");
    Style style = isSelected ? Style.BODY.with(Style.Tone.SELECTED) : Style.BODY;
    List<Run> text = Typesetter.spoken(options.get(index).text(), style.tone());
    List<Line> lines = new ArrayList<>();
    for (Line line : Flow.lines(text, width - begin.length())) {
      String before = lines.isEmpty() ? begin : " ".repeat(begin.length());
      Line whole = line.after(before, style);
      lines.add(isSelected ? filled(whole, width, style) : whole);
    }
    return lines;
  }

  private static Line filled(Line line, int width, Style style) {
    List<Run> runs = new ArrayList<>(line.runs());
    runs.add(new Run(" ".repeat(Math.max(0, width - line.width())), style));
    return new Line(runs);
  }

  /** What selects one of them; each leaves the scene as it is. */
  public List<Action<Scene>> actions(Split split, Scene scene) {
    if (options.isEmpty()) {
      return List.of();
    }
    return List.of(
        Action.key("↑, k, Shift-Tab", "select", "select the one before", () -> up(split, scene)),
        Action.key("↓, j, Tab", "select", "select the one after", () -> down(split, scene)),
        Action.<Scene>of(
                digits(), "", "select", "select by number", digit -> select(digit, split, scene))
            .hinted(!numbered));
  }

  private String digits() {
    String first = numbered ? "1" : options.get(options.size() - 1).id();
    String last = numbered ? "" + Math.min(9, options.size()) : options.get(0).id();
    return first.equals(last) ? first : first + "-" + last;
  }

  private Scene select(String digit, Split split, Scene scene) {
    for (int i = 0; i < options.size(); i++) {
      boolean isMeant = digit.equals(numbered ? "" + (i + 1) : options.get(i).id());
      selected = isMeant ? i : selected;
    }
    split.refocus(false);
    return scene;
  }

  private Scene down(Split split, Scene scene) {
    if (!hasSelected() || (!split.scroll(1) && selected < options.size() - 1)) {
      selected++;
      split.refocus(false);
    }
    return scene;
  }

  private Scene up(Split split, Scene scene) {
    if (!split.scroll(-1) && selected > 0) {
      selected--;
      split.refocus(true);
    }
    return scene;
  }
}
