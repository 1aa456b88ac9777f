package rapport.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.activity.PlayView;
import rapport.tui.Key.Kind;

/** A field under the conversation, for what the trainee would say in their own words. */
final class OwnWordsScene extends TalkScene {
  private static final String BEGIN = "> ";

  private final String prompt;
  private final Editor editor = new Editor();
  private boolean isWriting = true;
  private int width = Size.STANDARD.columns();

  OwnWordsScene(Play play, PlayView.OwnWords view) {
    super(play, view.conversation());
    this.prompt = view.prompt();
  }

  @Override
  Lower lower(int columns) {
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
    return new Lower("In your own words", lines, first + cursorRow, rows.size(), cursor);
  }

  @Override
  List<Hint> ownHints() {
    if (isWriting) {
      Hint enter = new Hint("Enter", editor.isEmpty() ? "pass" : "done");
      return List.of(enter, new Hint("Esc", "commands"));
    }
    return List.of(new Hint("Enter", "write on"));
  }

  @Override
  boolean takesCommands() {
    return !isWriting;
  }

  @Override
  public boolean takesText() {
    return isWriting;
  }

  @Override
  public boolean holdsText() {
    return !editor.isEmpty();
  }

  @Override
  Scene act(Key key) {
    if (!isWriting) {
      isWriting = key.is(Kind.ENTER) || key.is(Kind.ESCAPE);
    } else if (key.is(Kind.ESCAPE)) {
      isWriting = false;
    } else if (key.is(Kind.ENTER)) {
      play().activity().type(editor.text().strip());
      return play().scene();
    } else {
      editor.press(key, width);
    }
    return this;
  }
}
