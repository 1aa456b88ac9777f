package rapport.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.text.Sanitiser;

/**
 * A stream to a person's terminal, or to whatever stands in for it. Nothing unsafe for a terminal
 * gets through, whoever writes, and it remembers when it was refused.
 */
public final class Output extends Writer {
  private final Writer target;
  private @Nullable IOException refusal;

  public Output(Writer target) {
    this.target = target;
  }

  /** Prints a line, or several. */
  public void line(String words) {
    print(words + "\n");
  }

  public void print(String words) {
    try {
      write(words);
      flush();
    } catch (IOException e) {
      // Remembered, and told once at the end.
      return;
    }
  }

  /**
   * Prints words in a look of this program's own.
   *
   * @param look parameters of the terminal's "select graphic rendition", such as {@code 1;31}
   */
  public void styled(String look, String words) {
    raw("\u001b[" + look + "m" + Sanitiser.line(words) + "\u001b[0m");
  }

  /** Puts words in place of the line the cursor is on, which must be a terminal's. */
  void status(String words) {
    raw("\r\u001b[K" + Sanitiser.line(words));
  }

  private void raw(String safe) {
    try {
      attempt(() -> target.write(safe));
      flush();
    } catch (IOException e) {
      // Remembered, and told once at the end.
      return;
    }
  }

  /** Why something could not be written; nothing when everything was. */
  public Optional<IOException> refusal() {
    try {
      flush();
    } catch (IOException e) {
      return Optional.of(e);
    }
    return Optional.ofNullable(refusal);
  }

  @Override
  public void write(String words) throws IOException {
    attempt(() -> target.write(Sanitiser.clean(words)));
  }

  @Override
  public void write(String words, int from, int length) throws IOException {
    write(words.substring(from, from + length));
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    write(new String(characters, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(target::flush);
  }

  @Override
  public void close() throws IOException {
    attempt(target::close);
  }

  private void attempt(Deed deed) throws IOException {
    if (refusal != null) {
      throw refusal;
    }
    try {
      deed.run();
    } catch (IOException e) {
      refusal = e;
      throw e;
    }
  }

  /** Something a stream may refuse. */
  private interface Deed {
    void run() throws IOException;
  }
}
