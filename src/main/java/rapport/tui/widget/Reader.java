package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Style;

/**
 * Where somebody is in a text longer than its window. Begins at the start of a page, or at the end
 * of a conversation, which it then follows as it grows.
 */
public final class Reader {
  private final boolean followsEnd;
  private int offset;
  private int last;
  private int page = 1;
  private boolean isAway;
  private String wanted = "";
  private int found = -1;

  public Reader(boolean followsEnd) {
    this.followsEnd = followsEnd;
  }

  /** The part of these lines to show. */
  public Pane pane(List<Line> lines, int height) {
    page = Math.max(1, height - 1);
    last = Math.max(0, lines.size() - height);
    offset = followsEnd && !isAway ? last : Math.min(offset, last);
    return new Pane(marked(lines), height, offset);
  }

  private List<Line> marked(List<Line> lines) {
    if (found < 0 || found >= lines.size()) {
      return lines;
    }
    List<Line> marked = new ArrayList<>(lines);
    marked.set(found, lines.get(found).toned(Style.Tone.SELECTED));
    return marked;
  }

  /** Whether it was moved away from the end that it follows. */
  public boolean isAway() {
    return isAway;
  }

  /** Goes back to the end, unless a place was found that is shown there as well. */
  void follow() {
    isAway = false;
  }

  public boolean canMove() {
    return last > 0;
  }

  /** Takes a page key. */
  public boolean press(Key key) {
    switch (key.kind()) {
      case PAGE_UP -> move(-page);
      case PAGE_DOWN -> move(page);
      case HOME -> moveTo(0);
      case END -> moveTo(Integer.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes a key that moves by one line. */
  public boolean pressLine(Key key) {
    if (key.is(Key.Kind.UP) || key.is('k')) {
      move(-1);
    } else if (key.is(Key.Kind.DOWN) || key.is('j')) {
      move(1);
    } else {
      return false;
    }
    return true;
  }

  private void move(int lines) {
    moveTo(offset + lines);
  }

  private void moveTo(int line) {
    offset = Math.max(0, Math.min(line, last));
    isAway = followsEnd && offset < last;
    if (!isAway && followsEnd) {
      found = -1;
    }
  }

  public boolean isSearching() {
    return !wanted.isEmpty();
  }

  /** Looks for a text, at first near the end that is followed or the start of the page. */
  public boolean search(List<Line> lines, String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    found = followsEnd ? lines.size() : offset - 1;
    return next(lines, followsEnd);
  }

  /** Goes to the next line that has it, or the one before; stays where there is none. */
  public boolean next(List<Line> lines, boolean backwards) {
    int step = backwards ? -1 : 1;
    int from = found < 0 && backwards ? lines.size() : found;
    for (int i = 1; !wanted.isEmpty() && i <= lines.size(); i++) {
      int line = Math.floorMod(from + step * i, lines.size() + 1);
      if (line < lines.size() && lines.get(line).text().toLowerCase(Locale.ROOT).contains(wanted)) {
        show(line);
        return true;
      }
    }
    found = -1;
    return false;
  }

  private void show(int line) {
    moveTo(Math.max(0, line - page / 2));
    isAway = followsEnd;
    found = line;
  }
}
