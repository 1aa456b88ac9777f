package rapport.cli.command;

import java.util.Arrays;
import rapport.app.workspace.Refusal;

/** How a command went, for the shell. */
public enum ExitCode {
  FINE(0),
  /** Something was found, or a verification failed. */
  FINDINGS(1),
  /** The command was not understood, or names something that is not there. */
  USAGE(2),
  /** A disk, a folder or a terminal refused. */
  ENVIRONMENT(3),
  /** The terminal went away. */
  HUNG_UP(129),
  /** Somebody asked the program to stop, from the keyboard. */
  INTERRUPTED(130),
  /** Somebody asked the program to stop. */
  TERMINATED(143);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** The code that says of a refusal what stood in the way. */
  public static ExitCode of(Refusal.Kind kind) {
    return switch (kind) {
      case FINDINGS -> FINDINGS;
      case USAGE -> USAGE;
      case ENVIRONMENT -> ENVIRONMENT;
    };
  }

  /** {@link #FINE}, or else {@link #FINDINGS}. */
  public static ExitCode fineIf(boolean isFine) {
    return isFine ? FINE : FINDINGS;
  }

  /** The code of this number; {@link #ENVIRONMENT} for one that has no meaning of its own. */
  static ExitCode of(int number) {
    return Arrays.stream(values())
        .filter(code -> code.number == number)
        .findFirst()
        .orElse(ENVIRONMENT);
  }
}
