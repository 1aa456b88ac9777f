package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.app.action.Action;
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
  private int foundTo = -1;

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

  /** Makes a page no longer than this, for a window that will be smaller once it is turned. */
  void turnBy(int lines) {
    page = Math.max(1, Math.min(page, lines));
  }

  private List<Line> marked(List<Line> lines) {
    if (found < 0 || found >= lines.size()) {
      return lines;
    }
    List<Line> marked = new ArrayList<>(lines);
    for (int i = found; i <= Math.min(foundTo, lines.size() - 1); i++) {
      marked.set(i, lines.get(i).toned(Style.Tone.SELECTED));
    }
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

  /** What turns its pages; nothing where it can't be moved. */
  public List<Action<Scene>> pages(Scene scene) {
    return moving(
        Action.key("PgUp", "scroll", "a page back", () -> to(scene, offset - page)),
        Action.key(
            followsEnd ? "PgDn" : "PgDn, Space",
            "scroll",
            "a page on",
            () -> to(scene, offset + page)));
  }

  /** What moves it by a line. */
  public List<Action<Scene>> lines(Scene scene) {
    return moving(
        Action.key("↑, k", "line", "a line back", () -> to(scene, offset - 1)).hinted(false),
        Action.key("↓, j", "line", "a line on", () -> to(scene, offset + 1)).hinted(false));
  }

  /** What moves it to its start and its end. */
  public List<Action<Scene>> ends(Scene scene) {
    return moving(
        Action.key("Home", "start", "to the start", () -> to(scene, 0)).hinted(false),
        Action.key("End", "end", "to the end", () -> toEnd(scene)).hinted(false));
  }

  private List<Action<Scene>> moving(Action<Scene> back, Action<Scene> on) {
    boolean isMarked = followsEnd && found >= 0;
    boolean isMovable = canMove() || isAway;
    return isMovable || isMarked
        ? Stream.of(back, on).map(each -> each.hinted(isMovable && each.isHinted())).toList()
        : List.of();
  }

  public Scene toEnd(Scene scene) {
    return to(scene, Integer.MAX_VALUE);
  }

  private Scene to(Scene scene, int line) {
    moveTo(line);
    return scene;
  }

  /** What looks for a text in these lines. */
  public List<Action<Scene>> searching(Search.Searchable scene, List<Line> lines) {
    String why = wanted.isEmpty() ? "Press / and say what to look for." : "";
    return List.of(
        Action.key("/", "search", "search", () -> new Search(scene)),
        Action.<Scene>key(
                "n", "next", "the next place found", () -> found(scene, lines, followsEnd))
            .unless(why),
        Action.<Scene>of(
                "N",
                "previous",
                "next",
                "the place found before",
                key -> found(scene, lines, !followsEnd))
            .unless(why));
  }

  private Scene found(Scene scene, List<Line> lines, boolean backwards) {
    next(lines, backwards);
    return scene;
  }

  private void moveTo(int line) {
    offset = Math.max(0, Math.min(line, last));
    isAway = followsEnd && offset < last;
    if (!isAway && followsEnd) {
      found = -1;
    }
  }

  /** Looks for a text, at first near the end that is followed or the start of the page. */
  public boolean search(List<Line> lines, String text) {
    wanted = text.strip();
    found = followsEnd ? lines.size() : offset - 1;
    return next(lines, followsEnd);
  }

  /** Goes to the next place that has it, or the one before; stays where there is none. */
  private boolean next(List<Line> lines, boolean backwards) {
    List<Places.Place> places = Places.of(wanted, lines);
    if (places.isEmpty()) {
      found = -1;
      return false;
    }
    show(backwards ? before(places) : after(places));
    return true;
  }

  /** Behind the last one comes the first. */
  private Places.Place after(List<Places.Place> places) {
    return places.stream().filter(each -> each.first() > found).findFirst().orElse(places.get(0));
  }

  private Places.Place before(List<Places.Place> places) {
    Places.Place last = places.get(places.size() - 1);
    return places.stream()
        .filter(each -> found < 0 || each.first() < found)
        .reduce((one, other) -> other)
        .orElse(last);
  }

  private void show(Places.Place place) {
    moveTo(Math.max(0, place.first() - page / 2));
    isAway = followsEnd;
    found = place.first();
    foundTo = place.last();
  }
}
