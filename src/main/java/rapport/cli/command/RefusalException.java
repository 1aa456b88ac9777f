package rapport.cli.command;

import rapport.cli.Program;

/** Ends a command with words for a person and an exit code; caught once, by {@link Program}. */
public final class RefusalException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitCode code;

  private RefusalException(ExitCode code, String words) {
    super(words);
    this.code = code;
  }

  /** Something was found wrong with what the command was to work on. */
  public static RefusalException findings(String words) {
    return new RefusalException(ExitCode.FINDINGS, words);
  }

  /** The command can't be carried out as it was given. */
  public static RefusalException usage(String words) {
    return new RefusalException(ExitCode.USAGE, words);
  }

  /** A disk, a folder or a terminal refused. */
  public static RefusalException environment(String words) {
    return new RefusalException(ExitCode.ENVIRONMENT, words);
  }

  public ExitCode code() {
    return code;
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
