package rapport.tui.scene;

import java.util.List;
import rapport.app.play.PlayView;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Field;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;

/** A field under the conversation, for what the trainee would say in their own words. */
final class OwnWordsScene extends TalkScene {
  private final String prompt;
  private final Field field = new Field("");
  private boolean isWriting = true;

  OwnWordsScene(Play play, PlayView.OwnWords view) {
    super(play, view.conversation());
    this.prompt = view.prompt();
  }

  @Override
  BottomPane lower(int columns) {
    return field.lower("In your own words", prompt, columns, isWriting);
  }

  @Override
  List<Hint> ownHints() {
    if (isWriting) {
      Hint enter = new Hint("Enter", field.isEmpty() ? "pass" : "done");
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
    return !field.text().isEmpty();
  }

  @Override
  Scene act(Key key) {
    if (!isWriting) {
      isWriting = key.is(Kind.ENTER) || key.is(Kind.ESCAPE);
    } else if (key.is(Kind.ESCAPE)) {
      isWriting = false;
    } else if (key.is(Kind.ENTER)) {
      play().activity().type(field.text());
      return play().scene();
    } else {
      field.press(key);
    }
    return this;
  }
}
