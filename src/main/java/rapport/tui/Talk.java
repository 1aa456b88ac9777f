package rapport.tui;

import java.util.ArrayList;
import java.util.List;
import rapport.activity.Conversation;
import rapport.presentation.Block;

/** The conversation in the upper part of a screen, set in lines once for each width. */
final class Talk {
  private final List<Block> blocks = new ArrayList<>();
  private final Reader reader = new Reader(true);
  private List<Line> lines = List.of();
  private int lastBlock;
  private int width = -1;
  private boolean isAiry;

  Talk(Conversation conversation) {
    blocks.addAll(conversation.past());
    blocks.addAll(conversation.now());
  }

  /** A heading in the place of a conversation. */
  Talk(List<Block> blocks) {
    this.blocks.addAll(blocks);
  }

  Reader reader() {
    return reader;
  }

  /** Everything said, in lines. */
  List<Line> lines() {
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
    for (Block block : blocks) {
      if (airy && !lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      List<Line> set = typesetter.lines(block);
      lines.addAll(set);
      lastBlock = set.size();
    }
  }
}
