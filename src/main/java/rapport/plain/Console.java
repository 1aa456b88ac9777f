package rapport.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import rapport.report.page.Block;
import rapport.report.text.PlainText;

/** A place to read lines from and write lines to. */
public class Console {
  private final BufferedReader in;
  private final Appendable out;
  private final PlainText text;
  private final boolean isScripted;

  /**
   * A console over two streams.
   *
   * @param isScripted whether nobody sits there: prompts that have no answer in a script are left
   *     out
   */
  public Console(BufferedReader in, Appendable out, PlainText text, boolean isScripted) {
    this.in = in;
    this.out = out;
    this.text = text;
    this.isScripted = isScripted;
  }

  /** A console over the same streams. */
  Console(Console other) {
    this(other.in, other.out, other.text, other.isScripted);
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
      return Optional.ofNullable(in.readLine()).map(String::strip);
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
