package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** A text field as the lower part of a screen. */
public final class Field {
  private static final String BEGIN = "> ";

  private final Editor editor = new Editor();
  private int width = Size.STANDARD.columns();

  public Field(String text) {
    editor.insert(text);
  }

  public String text() {
    return editor.text().strip();
  }

  public boolean isEmpty() {
    return editor.isEmpty();
  }

  public void press(Key key) {
    editor.press(key, width);
  }

  /**
   * As the lower part of a screen.
   *
   * @param prompt what to write, above the field
   * @param isWriting whether the cursor is in it
   */
  public BottomPane pane(String title, String prompt, int columns, boolean isWriting) {
    // One cell is kept for the cursor behind the last character.
    width = Math.max(2, columns - BEGIN.length() - 1);
    List<Line> lines = new ArrayList<>(Flow.lines(List.of(new Run(prompt, Style.HINT)), columns));
    int first = lines.size();
    List<Editor.Row> rows = editor.rows(width);
    for (Editor.Row row : rows) {
      lines.add(
          Line.of(editor.text(row), Style.BODY).after(row.from() == 0 ? BEGIN : "  ", Style.KEY));
    }
    int cursorRow = editor.rowOfCursor(rows);
    int cells = editor.cells(rows.get(cursorRow).from(), editor.cursor());
    Optional<Frame.Place> cursor =
        isWriting
            ? Optional.of(
                new Frame.Place(BEGIN.length() + Math.min(cells, width), first + cursorRow))
            : Optional.empty();
    return new BottomPane(title, lines, first + cursorRow, rows.size(), cursor);
  }
}
