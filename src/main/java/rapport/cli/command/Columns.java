package rapport.cli.command;

import rapport.tui.terminal.Size;
import rapport.tui.terminal.Tty;

/** How wide a page of results is to be. */
public final class Columns {
  private Columns() {}

  /** The terminal's width, where results go to one whose size is known; else the usual one. */
  public static int of(Surroundings surroundings) {
    return surroundings.isOutTerminal()
        ? Size.parse(surroundings.environment().getOrDefault(Tty.SIZE, ""))
            .orElse(Size.STANDARD)
            .columns()
        : Size.STANDARD.columns();
  }
}
