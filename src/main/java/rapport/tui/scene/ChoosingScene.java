package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.app.play.PlayView;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Reader;
import rapport.tui.widget.Scene;

/** The responses under the conversation: one is selected, then said. */
final class ChoosingScene extends TalkScene {
  private static final String OUT_OF_SIGHT = "End goes back to the responses first.";

  private final Choices choices;
  private final List<PlayView.Option> options;

  ChoosingScene(Play play, PlayView.Choosing view) {
    super(play, view.conversation());
    this.options = view.options();
    this.choices = new Choices(options, true);
  }

  @Override
  BottomPane below(int width) {
    return choices.pane("Your response:", width);
  }

  @Override
  List<Action<Scene>> own() {
    Reader reader = split().talk().reader();
    List<Action<Scene>> own = new ArrayList<>(choices.actions(split(), this));
    PlayView.Option one = options.get(Math.max(0, choices.index()));
    own.add(
        play()
            .actions()
            .choose(one)
            .then(play()::shown)
            .unless(choices.hasSelected() ? "" : "Select a response first."));
    if (reader.isAway()) {
      // Nobody picks what they can't see.
      own.replaceAll(action -> action.unless(OUT_OF_SIGHT));
      String back = "to the responses";
      own.add(Action.key("End", back, back, () -> reader.toEnd(this)));
    }
    return own;
  }
}
