package rapport.cli;

/** How a command went, for the shell. */
enum ExitCode {
  FINE(0),
  /** Something was found, or a verification failed. */
  FINDINGS(1),
  /** The command was not understood, or names something that is not there. */
  USAGE(2),
  /** A disk, a folder or a terminal refused. */
  ENVIRONMENT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
