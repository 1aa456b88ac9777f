package rapport.tui.scene;

import java.util.List;
import rapport.app.play.PlayView;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;

/** What there is to know before the start. */
final class BriefingScene extends PageScene {
  BriefingScene(Play play, PlayView.Briefing view) {
    super(play, Heading.of(view.title()), view.page());
  }

  @Override
  List<Hint> ownHints() {
    return List.of(new Hint("Enter", "begin"), Hint.LEAVE);
  }

  @Override
  Scene act(Key key) {
    if (key.is(Kind.ENTER)) {
      play().activity().begin();
      return play().scene();
    }
    return key.is(Kind.ESCAPE) ? play().leave() : this;
  }
}
