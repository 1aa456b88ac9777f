package rapport.tui.scene;

import java.util.List;
import rapport.app.play.PlayView;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;

/** The responses under the conversation: one is selected, then said. */
final class ChoosingScene extends TalkScene {
  private final Choices choices;

  ChoosingScene(Play play, PlayView.Choosing view) {
    super(play, view.conversation());
    this.choices = new Choices(view.options(), true);
  }

  @Override
  BottomPane lower(int width) {
    return choices.lower("Your response:", width);
  }

  @Override
  List<Hint> ownHints() {
    if (split().talk().reader().isAway()) {
      return List.of(new Hint("End", "to the responses"));
    }
    Hint select = new Hint("↑↓", "select");
    return choices.hasSelected() ? List.of(select, new Hint("Enter", "say it")) : List.of(select);
  }

  @Override
  Scene act(Key key) {
    if (split().talk().reader().isAway()) {
      // Nobody picks what they can't see.
      return this;
    }
    if (choices.press(key, split())) {
      return this;
    }
    if (key.is(Kind.ENTER) && choices.hasSelected()) {
      play().activity().choose(choices.selected().id());
      return play().scene();
    }
    return this;
  }
}
