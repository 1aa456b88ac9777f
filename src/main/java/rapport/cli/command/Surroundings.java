package rapport.cli.command;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import rapport.cli.Main;
import rapport.play.session.Ticker;

/**
 * Everything that is outside the program: {@link Main} hands in the real things, tests their own.
 *
 * @param input the bytes of the standard input; a command reads either these or lines of {@code in}
 * @param screen the bytes of the standard output, for the full screen, which writes characters its
 *     own way
 * @param system the operating system's name, as Java gives it
 * @param account the person's own folder as the system's list of accounts has it
 * @param folder the folder the program was started in
 * @param isTerminal whether input and output are a terminal with a person at it
 * @param chance numbers that can't be foreseen
 */
public record Surroundings(
    Output out,
    Output err,
    InputStream input,
    BufferedReader in,
    OutputStream screen,
    Map<String, String> environment,
    String system,
    String account,
    Path folder,
    boolean isTerminal,
    Ticker ticker,
    LongSupplier chance) {
  /** Where the launcher says which of the two output streams are a terminal. */
  private static final String STREAMS = "RAPPORT_STREAMS";

  /** The same with something else in the environment. */
  public Surroundings with(String name, String value) {
    Map<String, String> other = new HashMap<>(environment);
    other.put(name, value);
    return new Surroundings(
        out, err, input, in, screen, other, system, account, folder, isTerminal, ticker, chance);
  }

  /** Whether results go to a terminal, also where input doesn't come from one. */
  public boolean isOutTerminal() {
    return isTerminal || environment.getOrDefault(STREAMS, "").contains("out");
  }

  /** Whether what is said beside the results goes to a terminal. */
  boolean isErrTerminal() {
    return environment.containsKey(STREAMS)
        ? environment.getOrDefault(STREAMS, "").contains("err")
        : isTerminal;
  }
}
