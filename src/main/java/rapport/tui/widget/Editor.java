package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * Takes a key that writes, deletes or moves.
   *
   * @param width the cells of a line, which up and down depend on
   */
  boolean press(Key key, int width) {
    switch (key.kind()) {
      case TEXT, PASTE -> insert(key.text());
      case LEFT -> cursor = Math.max(0, cursor - 1);
      case RIGHT -> cursor = Math.min(graphemes.size(), cursor + 1);
      case WORD_LEFT -> cursor = wordLeft();
      case WORD_RIGHT -> cursor = wordRight();
      case UP -> moveByRow(-1, width);
      case DOWN -> moveByRow(1, width);
      case HOME -> cursor = row(width).from();
      case END -> cursor = row(width).to();
      case BACKSPACE -> delete(cursor - 1, cursor);
      case DELETE -> delete(cursor, cursor + 1);
      case DELETE_WORD -> delete(wordLeft(), cursor);
      case DELETE_LINE -> delete(0, cursor);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void delete(int from, int to) {
    if (from >= 0 && to <= graphemes.size()) {
      graphemes.subList(from, to).clear();
      cursor = from;
    }
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
      if (used + DisplayWidth.ofCluster(grapheme) > width) {
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

  private Row row(int width) {
    List<Row> rows = rows(width);
    return rows.get(rowOfCursor(rows));
  }

  private void moveByRow(int rows, int width) {
    List<Row> all = rows(width);
    int at = rowOfCursor(all);
    int to = at + rows;
    if (to < 0 || to >= all.size()) {
      return;
    }
    int cells = cells(all.get(at).from(), cursor);
    Row target = all.get(to);
    cursor = target.from();
    while (cursor < target.to() && cells(target.from(), cursor + 1) <= cells) {
      cursor++;
    }
  }
}
