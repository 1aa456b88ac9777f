package rapport.tui;

import java.util.List;
import rapport.activity.PlayView;
import rapport.tui.Key.Kind;

/** The responses under the conversation: one is selected, then said. */
final class ChoosingScene extends TalkScene {
  private final Choices choices;

  ChoosingScene(Play play, PlayView.Choosing view) {
    super(play, view.conversation());
    this.choices = new Choices(view.options(), true);
  }

  @Override
  Lower lower(int width) {
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
