package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.play.Conversation;
import rapport.report.page.Block;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.widget.BottomPane;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Typesetter;

/** Something to read under the conversation: feedback, how it ended, why it stopped. */
final class ReadingScene extends TalkScene {
  private final String title;
  private final List<Block> blocks;
  private final boolean goesOn;

  /**
   * A scene.
   *
   * @param goesOn whether there is anything after it
   */
  ReadingScene(
      Play play, Conversation conversation, String title, List<Block> blocks, boolean goesOn) {
    super(play, conversation);
    this.title = title;
    this.blocks = List.copyOf(blocks);
    this.goesOn = goesOn;
  }

  @Override
  BottomPane lower(int width) {
    return BottomPane.text(title, new Typesetter(width).lines(blocks));
  }

  @Override
  List<Hint> ownHints() {
    List<Hint> hints = new ArrayList<>();
    if (goesOn) {
      hints.add(Hint.CONTINUE);
    }
    if (split().hides()) {
      hints.add(new Hint("↑↓", "read on"));
    }
    return hints;
  }

  @Override
  Scene act(Key key) {
    if (key.is(Kind.DOWN) || key.is('j')) {
      split().scroll(1);
    } else if (key.is(Kind.UP) || key.is('k')) {
      split().scroll(-1);
    } else if (key.is(Kind.ENTER) || key.is(' ')) {
      return proceed();
    }
    return this;
  }

  /** Unread feedback comes before going on. */
  private Scene proceed() {
    if (!goesOn || split().scrollPage()) {
      return this;
    }
    play().activity().proceed();
    return play().scene();
  }
}
