package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.app.play.Conversation;
import rapport.report.page.Block;

/** The conversation in the upper part of a screen, set in lines once for each width. */
public final class Talk {
  private final List<Block> blocks = new ArrayList<>();
  private final int newest;
  private final Reader reader = new Reader(true);
  private List<Line> lines = List.of();
  private int lastBlock;
  private int width = -1;
  private boolean isAiry;

  public Talk(Conversation conversation) {
    blocks.addAll(conversation.past());
    blocks.addAll(conversation.now());
    newest = 1;
  }

  /** A heading in the place of a conversation. */
  public Talk(List<Block> blocks) {
    this.blocks.addAll(blocks);
    newest = 1;
  }

  /** A conversation whose newest part is to be seen whole. */
  public Talk(List<Block> past, List<Block> now) {
    blocks.addAll(past);
    blocks.addAll(now);
    newest = Math.max(1, now.size());
  }

  public Reader reader() {
    return reader;
  }

  /** Everything said, in lines. */
  public List<Line> lines() {
    return lines;
  }

  /** How many of the last lines belong to what was said last. */
  int lastBlock() {
    return lastBlock;
  }

  /**
   * Sets the conversation in lines.
   *
   * @param airy whether there is room for empty lines between what is said
   */
  void set(int columns, boolean airy) {
    if (columns == width && airy == isAiry) {
      return;
    }
    width = columns;
    isAiry = airy;
    Typesetter typesetter = new Typesetter(columns);
    lines = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (airy && !lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      before = i == blocks.size() - newest ? lines.size() : before;
      lines.addAll(typesetter.lines(blocks.get(i)));
    }
    lastBlock = lines.size() - before;
  }
}
