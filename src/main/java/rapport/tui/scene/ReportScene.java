package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.play.PlayView;
import rapport.report.page.Block;
import rapport.tui.terminal.Key;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;

/** The report, and what can be done after it. */
final class ReportScene extends PageScene {
  private final PlayView.Report view;

  ReportScene(Play play, PlayView.Report view) {
    super(play, new Heading(view.title(), "Report", view.notSaved()), page(view));
    this.view = view;
  }

  /** The suggestion stands at the end of the page, where it is come upon. */
  private static List<Block> page(PlayView.Report view) {
    List<Block> blocks = new ArrayList<>(view.page());
    view.next()
        .ifPresent(
            next -> {
              blocks.add(Block.BLANK);
              blocks.add(Block.heading("Next: " + next.title()));
              blocks.add(Block.paragraph(next.reason() + " Press g to go on with it."));
            });
    return blocks;
  }

  @Override
  List<Hint> ownHints() {
    List<Hint> hints = new ArrayList<>();
    hints.add(new Hint("p", "play again"));
    if (!view.replays().isEmpty()) {
      hints.add(new Hint("r", "replay from"));
    }
    if (view.next().isPresent()) {
      hints.add(new Hint("g", "next scenario"));
    }
    hints.add(Hint.LEAVE);
    return hints;
  }

  @Override
  Scene act(Key key) {
    if (key.is('p')) {
      play().activity().playAgain();
      return play().scene();
    }
    if (key.is('r') && !view.replays().isEmpty()) {
      return new ReplayScene(play(), view, this);
    }
    if (key.is('g') && view.next().isPresent()) {
      return play().next(view.next().get(), this);
    }
    return this;
  }
}
