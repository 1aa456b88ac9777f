package rapport.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.app.workspace.RefusedException;
import rapport.report.page.Block;
import rapport.report.text.PlainText;
import rapport.text.Sanitiser;

/** A place to read lines from and write lines to. */
public class Console {
  private static final Set<String> LEAVING = Set.of("quit", "q");

  private final BufferedReader in;
  private final Appendable out;
  private final PlainText text;
  private final boolean isScripted;
  private final Position position;

  /** How far the input was read; consoles over the same streams share it. */
  private static final class Position {
    private int line;
    private boolean isAtEnd;
  }

  /**
   * A console over two streams.
   *
   * @param isScripted whether nobody sits there: prompts that have no answer in a script are left
   *     out
   */
  public Console(BufferedReader in, Appendable out, PlainText text, boolean isScripted) {
    this(in, out, text, isScripted, new Position());
  }

  private Console(
      BufferedReader in, Appendable out, PlainText text, boolean isScripted, Position position) {
    this.position = position;
    this.in = in;
    this.out = out;
    this.text = text;
    this.isScripted = isScripted;
  }

  /** A console over the same streams. */
  Console(Console other) {
    this(other.in, other.out, other.text, other.isScripted, other.position);
  }

  public boolean isScripted() {
    return isScripted;
  }

  public void print(List<Block> blocks) {
    write(text.of(blocks));
  }

  public void print(String line) {
    write(text.of(line));
  }

  public void gap() {
    write("\n");
  }

  /** Shows a prompt, except to a script, and reads the answer; nothing at the end of input. */
  public Optional<String> ask(String prompt) {
    if (!isScripted) {
      write(prompt + " ");
    }
    return read();
  }

  private Optional<String> read() {
    try {
      flush();
      String line = in.readLine();
      position.isAtEnd = line == null;
      position.line++;
      return Optional.ofNullable(line).map(this::withoutMark).map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some editors put a byte order mark before the first line, which nobody typed. */
  private String withoutMark(String line) {
    return position.line == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  /** Whether the input is over. */
  boolean isAtEnd() {
    return position.isAtEnd;
  }

  /**
   * What is said of a script whose last line that was read can't be done.
   *
   * @param why what follows the line's words
   */
  RefusedException refusal(String words, String why) {
    return RefusedException.findings(
        "Line " + position.line + " of the script: “" + Sanitiser.clean(words) + "” " + why);
  }

  /**
   * Looks whether a script goes on although there is nothing left to do. It doesn't wait for more.
   *
   * @param after what is over, and where it is kept
   * @throws RefusedException if it does, naming its next words
   */
  public void refuseLeftOver(String after) {
    while (isScripted && hasMore()) {
      String words = read().orElse("");
      if (!words.isEmpty() && !LEAVING.contains(words)) {
        throw refusal(words, "is left over. " + after);
      }
    }
  }

  private boolean hasMore() {
    try {
      return !position.isAtEnd && in.ready();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String words) {
    try {
      out.append(words);
      flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() throws IOException {
    if (out instanceof java.io.Flushable flushable) {
      flushable.flush();
    }
  }
}
