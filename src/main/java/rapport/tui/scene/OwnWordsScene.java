package rapport.tui.scene;

import java.util.List;
import rapport.app.action.Action;
import rapport.app.play.PlayView;
import rapport.tui.terminal.Key;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Field;
import rapport.tui.widget.Scene;

/** A field under the conversation, for what the trainee would say in their own words. */
final class OwnWordsScene extends TalkScene {
  private final String prompt;
  private final Field field;
  private boolean isWriting = true;

  OwnWordsScene(Play play, PlayView.OwnWords view) {
    super(play, view.conversation());
    this.prompt = view.prompt();
    this.field = new Field(view.draft());
  }

  @Override
  BottomPane below(int columns) {
    return field.pane("In your own words", prompt, columns, isWriting);
  }

  @Override
  List<Action<Scene>> own() {
    return isWriting
        ? List.of(
            play().actions().type(field.text()).then(play()::shown),
            Action.key("Esc", "commands", "make letters commands again", () -> write(false)))
        : List.of(Action.key("Enter, Esc", "write on", "write on", () -> write(true)));
  }

  private Scene write(boolean isNowWriting) {
    isWriting = isNowWriting;
    return this;
  }

  @Override
  protected Scene type(Key key) {
    if (isWriting) {
      field.press(key);
      play().activity().draft(field.text());
    }
    return this;
  }

  @Override
  public boolean takesText() {
    return isWriting;
  }

  @Override
  public boolean holdsText() {
    return !field.text().isEmpty();
  }
}
