package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.plain.Prompt.Next;
import rapport.report.page.Block;

/** A long page, read one part after the other, so that nothing runs away. */
final class Sections {
  private final Console console;
  private final List<List<Block>> left;
  private final int all;

  private Sections(Console console, List<List<Block>> parts) {
    this.console = console;
    this.left = new ArrayList<>(parts);
    this.all = parts.size();
  }

  /** Prints a page, a part at a time; to a script all of it. False when the person leaves. */
  static boolean read(Console console, List<Block> page) {
    if (console.isScripted()) {
      console.print(page);
      return true;
    }
    return new Sections(console, parts(page)).read();
  }

  /** Each heading begins a part, unless it follows upon another one. */
  private static List<List<Block>> parts(List<Block> page) {
    List<List<Block>> parts = new ArrayList<>();
    boolean hasText = true;
    for (Block block : page) {
      boolean isHeading = block.kind() == Block.Kind.HEADING && block.indent() == 0;
      if (parts.isEmpty() || (isHeading && hasText)) {
        parts.add(new ArrayList<>());
        hasText = false;
      }
      hasText |= !isHeading && block.kind() != Block.Kind.GAP;
      parts.get(parts.size() - 1).add(block);
    }
    return parts;
  }

  private boolean read() {
    console.print(left.remove(0));
    boolean goesOn = true;
    while (goesOn && !left.isEmpty()) {
      goesOn = prompt().goesOn();
    }
    return goesOn;
  }

  private Prompt prompt() {
    return Prompt.withHelp(
        "?, help",
        console,
        "Enter for the next part (" + (all - left.size() + 1) + " of " + all + "), all, q to skip:",
        List.of(
            Action.word("Enter", "the next part", typed -> print(1)),
            Action.word("all", "all the parts that are left", typed -> print(left.size())),
            Action.word("q, skip", "skip the rest", typed -> print(0)),
            Action.word("quit", "leave", typed -> Next.LEAVE)));
  }

  /** Prints so many of the parts that are left; none of them ends it. */
  private Next print(int parts) {
    List<List<Block>> now = left.subList(0, parts);
    now.forEach(console::print);
    now.clear();
    if (parts == 0) {
      left.clear();
    }
    return Next.SHOW;
  }
}
