package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rapport.app.action.Action;
import rapport.tui.terminal.Style;

/** The keys of what can be done now, and what each does in a word or two. */
final class Hints {
  private static final String GAP = "   ";
  private static final String ARROWS = "↑↓←→";

  /** One of them. */
  private record Hint(String key, String does) {
    int width() {
      return key.length() + 1 + does.length();
    }
  }

  private Hints() {}

  /** Those that matter most; neighbours that do the same in two directions are one. */
  private static List<Hint> of(List<Action<Scene>> actions) {
    List<Hint> hints = new ArrayList<>();
    for (Action<Scene> action : actions) {
      if (!action.isRefused() && action.isHinted()) {
        int last = hints.size() - 1;
        String key = action.keys().get(0);
        if (last >= 0 && hints.get(last).does().equals(action.label())) {
          key = joined(hints.remove(last).key(), key);
        }
        hints.add(new Hint(key, action.label()));
      }
    }
    return hints;
  }

  private static String joined(String one, String other) {
    boolean isDigits = Character.isDigit(other.charAt(0));
    return one + (ARROWS.contains(other) ? "" : isDigits ? " or " : "/") + other;
  }

  /** All of them in a few words, for a line that says something else as well. */
  static String words(List<Action<Scene>> actions) {
    return of(actions).stream()
        .map(hint -> hint.key() + " " + hint.does())
        .collect(Collectors.joining(", "));
  }

  /** As many as fit into the last row, the last one always among them: it tells the others. */
  static void draw(Canvas canvas, List<Action<Scene>> actions) {
    List<Hint> hints = of(actions);
    if (hints.isEmpty()) {
      return;
    }
    Hint last = hints.get(hints.size() - 1);
    int room = canvas.size().columns() - 1 - last.width();
    int at = 1;
    for (Hint hint : hints.subList(0, hints.size() - 1)) {
      if (at + hint.width() + GAP.length() <= room) {
        at = draw(canvas, at, hint) + GAP.length();
      }
    }
    draw(canvas, at, last);
  }

  private static int draw(Canvas canvas, int column, Hint hint) {
    int row = canvas.size().rows() - 1;
    int at = canvas.text(column, row, hint.key(), Style.KEY);
    return canvas.text(at, row, " " + hint.does(), Style.HINT);
  }
}
