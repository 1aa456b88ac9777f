package rapport.tui;

import java.util.List;
import rapport.activity.PlayView;
import rapport.tui.Key.Kind;

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
