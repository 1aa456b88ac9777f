package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.app.play.Conversation;
import rapport.report.page.Block;
import rapport.tui.widget.BottomPane;
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
  BottomPane below(int width) {
    return BottomPane.text(title, new Typesetter(width).lines(blocks));
  }

  @Override
  List<Action<Scene>> own() {
    List<Action<Scene>> own = new ArrayList<>();
    if (goesOn) {
      Action<List<Block>> proceed = play().actions().proceed();
      // Unread feedback comes before going on.
      own.add(
          proceed.doing(
              key -> split().scrollPage() ? this : play().shown(proceed.effect().apply(key))));
    }
    if (split().hides()) {
      own.add(Action.key("↑, k", "read on", "a line back", () -> scroll(-1)));
      own.add(Action.key("↓, j", "read on", "a line on", () -> scroll(1)));
    }
    return own;
  }

  private Scene scroll(int lines) {
    split().scroll(lines);
    return this;
  }
}
