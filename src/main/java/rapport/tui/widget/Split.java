package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.tui.terminal.Frame;

/**
 * Shares the screen between a conversation and what is below it. The last thing said always keeps
 * some lines, and what has the focus below is seen whole wherever that is possible.
 */
public final class Split {
  /** What the last thing said keeps in the smallest window. */
  private static final int LEAST_TALK = 2;

  /** What a text field keeps while something above it is read. */
  private static final int LEAST_FIELD = 3;

  private static final int AIRY_ROWS = 20;

  private final Talk talk;
  private int lowerOffset;
  private int extra;
  private int lowerHeight;
  private int hidden;

  public Split(Talk talk) {
    this.talk = talk;
  }

  public Talk talk() {
    return talk;
  }

  /** Draws both parts into this area. */
  public void draw(Canvas canvas, Chrome.Area area, BottomPane lower) {
    talk.set(area.width(), canvas.size().rows() >= AIRY_ROWS);
    lowerHeight = share(area.height() - 1, lower);
    boolean fits = talk.lines().size() <= area.height() - 1 - lowerHeight;
    if (fits) {
      talk.reader().follow();
    }
    if (!talk.reader().isAway()) {
      drawNow(canvas, area, lower, place(lower));
    } else if (lower.cursor().isEmpty()) {
      drawPast(canvas, area);
    } else {
      // What takes keys stays in sight, and leaves the rest to what is read.
      lowerHeight = Math.min(lowerHeight, LEAST_FIELD);
      drawNow(canvas, area, lower, atCursor(lower));
    }
  }

  private Pane atCursor(BottomPane lower) {
    int row = lower.cursor().map(Frame.Place::row).orElse(0);
    Pane before = new Pane(lower.lines(), lowerHeight, lowerOffset);
    return new Pane(lower.lines(), lowerHeight, before.offsetShowing(row, 1));
  }

  private void drawNow(Canvas canvas, Chrome.Area area, BottomPane lower, Pane pane) {
    int talkHeight = area.height() - 1 - lowerHeight;
    Pane said = talk.reader().pane(talk.lines(), talkHeight);
    // The window for reading back is smaller, and the first page back must not skip a line.
    talk.reader().turnBy(pastHeight(area) - 1);
    int row = area.row() + talkHeight;
    // What was said last stands right above what can be answered.
    canvas.lines(area.column(), row - said.visible().size(), said.visible());
    String title =
        talk.reader().isAway() ? lower.title() + ", PgDn goes on" : title(lower.title(), pane);
    canvas.line(area.column(), row, Chrome.rule(area.width(), title));
    canvas.lines(area.column(), row + 1, pane.visible());
    lower
        .cursor()
        .ifPresent(
            at -> canvas.cursor(area.column() + at.column(), row + 1 + at.row() - pane.offset()));
  }

  /** How many lines the lower part gets. */
  private int share(int height, BottomPane lower) {
    int wanted = lower.lines().size();
    int besideTalk = height - talk.lastBlock();
    int besideLeast = height - Math.min(talk.lastBlock(), LEAST_TALK);
    int share = Math.max(besideTalk, Math.min(lower.focusHeight(), besideLeast));
    return Math.max(1, Math.min(wanted, share));
  }

  private Pane place(BottomPane lower) {
    hidden = Math.max(0, lower.focusHeight() - lowerHeight);
    extra = Math.min(extra, hidden);
    Pane before = new Pane(lower.lines(), lowerHeight, lowerOffset);
    lowerOffset = before.offsetShowing(lower.focus(), lower.focusHeight());
    return new Pane(lower.lines(), lowerHeight, lowerOffset + extra);
  }

  private static String title(String title, Pane pane) {
    String more = more(pane);
    return title.isEmpty() || more.isEmpty() ? title + more : title + ", " + more;
  }

  /** Where there is more than can be seen, in a word. */
  public static String more(Pane pane) {
    String arrows = (pane.above() > 0 ? "↑" : "") + (pane.below() > 0 ? "↓" : "");
    return arrows.isEmpty() ? "" : arrows + " more";
  }

  /** Reading back, the end of what was said last stays in sight, and everything else above it. */
  private void drawPast(Canvas canvas, Chrome.Area area) {
    List<Line> all = talk.lines();
    int kept = kept(area);
    int height = pastHeight(area);
    List<Line> before = all.subList(0, all.size() - kept);
    Pane pane = talk.reader().pane(before.isEmpty() ? all : before, height);
    canvas.lines(area.column(), area.row(), pane.visible());
    int row = area.row() + height;
    canvas.line(area.column(), row, Chrome.rule(area.width(), "earlier above, End goes on"));
    canvas.lines(area.column(), row + 1, new ArrayList<>(Pane.fromEnd(all, kept, 0).visible()));
  }

  private int kept(Chrome.Area area) {
    return Math.min(talk.lastBlock(), Math.max(LEAST_TALK, area.height() / 3));
  }

  private int pastHeight(Chrome.Area area) {
    return Math.max(1, area.height() - kept(area) - 1);
  }

  /** Moves inside a focus that is taller than its part; false when there is nothing to move. */
  public boolean scroll(int lines) {
    int before = extra;
    extra = Math.max(0, Math.min(extra + lines, hidden));
    return extra != before;
  }

  /** Moves on by a page inside such a focus; false at its end. */
  public boolean scrollPage() {
    return scroll(Math.max(1, lowerHeight - 1));
  }

  /** Whether the focus is taller than its part. */
  public boolean hides() {
    return hidden > 0;
  }

  /** The focus has moved on. */
  void refocus(boolean fromBelow) {
    extra = fromBelow ? Integer.MAX_VALUE : 0;
  }
}
