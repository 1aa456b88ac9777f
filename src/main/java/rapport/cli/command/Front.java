package rapport.cli.command;

/** Chooses the front end. */
public final class Front {
  private Front() {}

  /**
   * The front end for these surroundings.
   *
   * @param plain whether line mode was asked for
   * @param prompts whether a script wants to be asked everything
   */
  public static FrontEnds of(Invocation invocation, boolean plain, boolean prompts) {
    Surroundings surroundings = invocation.surroundings();
    TerminalChoice choice =
        TerminalChoice.of(plain, surroundings.isTerminal(), surroundings.environment());
    return switch (choice.front()) {
      case FULL_SCREEN -> screen(surroundings, prompts);
      case PLAIN -> new PlainFrontEnds(surroundings, prompts);
    };
  }

  private static FrontEnds screen(Surroundings surroundings, boolean prompts) {
    return rapport.tui.terminal.Tty.find(surroundings.environment())
        .<FrontEnds>map(tty -> new ScreenFrontEnds(surroundings, tty))
        .orElseGet(() -> new PlainFrontEnds(surroundings, prompts));
  }
}
