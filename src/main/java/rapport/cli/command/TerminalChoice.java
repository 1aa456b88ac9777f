package rapport.cli.command;

import java.util.Map;

/**
 * Whether to use the full screen or plain lines, and why.
 *
 * @param reason in words a person can act on
 */
public record TerminalChoice(Front front, String reason) {
  /** The two front ends. */
  public enum Front {
    FULL_SCREEN,
    PLAIN
  }

  /** Chooses; the first reason that applies stands. */
  public static TerminalChoice of(
      boolean plainAsked, boolean isTerminal, Map<String, String> environment) {
    if (plainAsked) {
      return plain("--plain was given");
    }
    if (isOn(environment.getOrDefault("ACCESSIBLE", ""))) {
      return plain("ACCESSIBLE is set");
    }
    if (!isTerminal) {
      return plain("standard input or output is not a terminal");
    }
    String term = environment.getOrDefault("TERM", "");
    if (term.isEmpty()) {
      return plain("TERM is not set");
    }
    if (term.equals("dumb")) {
      return plain("TERM is dumb");
    }
    return new TerminalChoice(Front.FULL_SCREEN, "standard input and output are a terminal");
  }

  private static boolean isOn(String value) {
    return !value.isEmpty() && !value.equals("0");
  }

  private static TerminalChoice plain(String reason) {
    return new TerminalChoice(Front.PLAIN, reason);
  }
}
