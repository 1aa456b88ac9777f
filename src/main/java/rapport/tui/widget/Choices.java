package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.play.PlayView;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Style;

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
  public BottomPane lower(String title, int width) {
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

  /** Takes a key that selects. */
  public boolean press(Key key, Split split) {
    if (key.is(Kind.DOWN) || key.is('j') || key.is(Kind.TAB)) {
      down(split);
    } else if (key.is(Kind.UP) || key.is('k') || key.is(Kind.BACK_TAB)) {
      up(split);
    } else if (ofDigit(key) >= 0) {
      selected = ofDigit(key);
      split.refocus(false);
    } else {
      return false;
    }
    return true;
  }

  /** The place of the option that a digit means, or -1. */
  private int ofDigit(Key key) {
    for (int i = 0; i < options.size() && key.digit() >= 0; i++) {
      boolean isMeant = numbered ? key.digit() == i + 1 : options.get(i).id().equals(key.text());
      if (isMeant) {
        return i;
      }
    }
    return -1;
  }

  private void down(Split split) {
    if (!hasSelected() || (!split.scroll(1) && selected < options.size() - 1)) {
      selected++;
      split.refocus(false);
    }
  }

  private void up(Split split) {
    if (!split.scroll(-1) && selected > 0) {
      selected--;
      split.refocus(true);
    }
  }
}
