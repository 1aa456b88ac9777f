package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rapport.app.action.Action;
import rapport.app.action.Actions;
import rapport.text.DisplayWidth;
import rapport.text.Graphemes;
import rapport.tui.terminal.Key;

/** A text being written: a cursor that moves and deletes by whole graphemes, never by halves. */
public final class Editor {
  /** More than anybody says in one go; a pasted book would only be slow. */
  private static final int LONGEST = 4000;

  /** A line as it is shown: where it begins and ends in the graphemes of the text. */
  record Row(int from, int to) {}

  private List<String> graphemes = new ArrayList<>();
  private int cursor;
  private int width = 1;

  public String text() {
    return String.join("", graphemes);
  }

  int cursor() {
    return cursor;
  }

  /** How many graphemes there are. */
  int length() {
    return graphemes.size();
  }

  public boolean isEmpty() {
    return graphemes.isEmpty();
  }

  void insert(String piece) {
    String before = String.join("", graphemes.subList(0, cursor));
    String after = String.join("", graphemes.subList(cursor, graphemes.size()));
    int room = LONGEST - before.length() - after.length();
    String fitting = piece.length() <= room ? piece : whole(piece, room);
    graphemes = new ArrayList<>(Graphemes.of(before + fitting + after));
    // A combining mark joins what stood before it, so the place is found anew.
    cursor = Graphemes.count(before + fitting);
  }

  private static String whole(String piece, int room) {
    StringBuilder kept = new StringBuilder();
    for (String cluster : Graphemes.of(piece)) {
      if (kept.length() + cluster.length() > room) {
        break;
      }
      kept.append(cluster);
    }
    return kept.toString();
  }

  public void clear() {
    graphemes.clear();
    cursor = 0;
  }

  /** What moves and deletes; each gives the cursor's new place. */
  Actions<Integer> actions() {
    return new Actions<>(
        List.of(
            key("←", "a character back", () -> Math.max(0, cursor - 1)),
            key("→", "a character on", () -> Math.min(graphemes.size(), cursor + 1)),
            key("Ctrl-←", "a word back", this::wordLeft),
            key("Ctrl-→", "a word on", this::wordRight),
            key("↑", "a line up", () -> inRow(-1)),
            key("↓", "a line down", () -> inRow(1)),
            key("Home", "to the start of the line", () -> row().from()),
            key("End", "to the end of the line", () -> row().to()),
            key("Backspace", "delete the character before", () -> delete(cursor - 1, cursor)),
            key("Del", "delete the character after", () -> delete(cursor, cursor + 1)),
            key("Ctrl-W", "delete the word before", () -> delete(wordLeft(), cursor)),
            key("Ctrl-U", "delete everything before", () -> delete(0, cursor))));
  }

  private static Action<Integer> key(String key, String help, Supplier<Integer> effect) {
    return Action.key(key, "", help, effect);
  }

  /**
   * Takes a key that writes, deletes or moves.
   *
   * @param columns the cells of a line, which up and down depend on
   */
  void press(Key key, int columns) {
    width = columns;
    if (key.text().isEmpty()) {
      actions().ofKey(key.name()).ifPresent(action -> cursor = action.effect().apply(key.name()));
    } else {
      insert(key.text());
    }
  }

  private int delete(int from, int to) {
    if (from < 0 || to > graphemes.size()) {
      return cursor;
    }
    graphemes.subList(from, to).clear();
    return from;
  }

  private int wordLeft() {
    int at = cursor;
    while (at > 0 && graphemes.get(at - 1).isBlank()) {
      at--;
    }
    while (at > 0 && !graphemes.get(at - 1).isBlank()) {
      at--;
    }
    return at;
  }

  private int wordRight() {
    int at = cursor;
    while (at < graphemes.size() && graphemes.get(at).isBlank()) {
      at++;
    }
    while (at < graphemes.size() && !graphemes.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** The text in rows of at most so many cells, broken behind spaces. Every place is in one row. */
  List<Row> rows(int width) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    int used = 0;
    int space = -1;
    for (int i = 0; i < graphemes.size(); i++) {
      String grapheme = graphemes.get(i);
      if (grapheme.equals("\n")) {
        rows.add(new Row(from, i));
        from = i + 1;
        used = 0;
        space = -1;
        continue;
      }
      if (i > from && used + DisplayWidth.ofCluster(grapheme) > width) {
        int to = space > from ? space : i;
        rows.add(new Row(from, to));
        from = to;
        used = cells(from, i);
        space = -1;
      }
      used += DisplayWidth.ofCluster(grapheme);
      space = grapheme.equals(" ") ? i + 1 : space;
    }
    rows.add(new Row(from, graphemes.size()));
    return rows;
  }

  /** What is written in one row. */
  public String text(Row row) {
    return String.join("", graphemes.subList(row.from(), row.to()));
  }

  /** The cells between two places in one row. */
  int cells(int from, int to) {
    int cells = 0;
    for (String grapheme : graphemes.subList(from, to)) {
      cells += DisplayWidth.ofCluster(grapheme);
    }
    return cells;
  }

  /** Which row the cursor is in: at a soft break, the lower one. */
  int rowOfCursor(List<Row> rows) {
    int row = rows.size() - 1;
    while (row > 0 && rows.get(row).from() > cursor) {
      row--;
    }
    return row;
  }

  private Row row() {
    List<Row> rows = rows(width);
    return rows.get(rowOfCursor(rows));
  }

  /** The place in another row that is right above or below the cursor. */
  private int inRow(int step) {
    List<Row> all = rows(width);
    int at = rowOfCursor(all);
    int to = at + step;
    if (to < 0 || to >= all.size()) {
      return cursor;
    }
    int cells = cells(all.get(at).from(), cursor);
    Row target = all.get(to);
    int place = target.from();
    while (place < target.to() && cells(target.from(), place + 1) <= cells) {
      place++;
    }
    return place;
  }
}
