package rapport.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import rapport.app.workspace.RefusedException;
import rapport.report.page.Block;
import rapport.report.text.PlainText;
import rapport.text.Sanitiser;

/** A place to read lines from and write lines to. */
public class Console {
  private static final Set<String> LEAVING = Set.of("quit", "q");

  /**
   * What nobody typed or sees around an answer: spaces of every kind, and the byte order marks that
   * editors put before a file, which stand in the middle once files are joined.
   */
  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\h\uFEFF\u200B\u2060]+|[\\s\\h\uFEFF\u200B\u2060]+$");

  private final Answers in;
  private final Appendable out;
  private final Supplier<PlainText> text;
  private final boolean isScripted;
  private final Position position;

  /** How far the input was read; consoles over the same streams share it. */
  private static final class Position {
    private int line;
    private boolean isAtEnd;
  }

  /** A console that takes each line for an answer. */
  public Console(BufferedReader in, Appendable out, PlainText text, boolean isScripted) {
    this(Answers.lines(in), out, () -> text, isScripted);
  }

  /**
   * A console.
   *
   * @param text how to write lines, asked for anew each time since a window may change its width
   * @param isScripted whether nobody sits there: prompts that have no answer in a script are left
   *     out
   */
  public Console(Answers in, Appendable out, Supplier<PlainText> text, boolean isScripted) {
    this(in, out, text, isScripted, new Position());
  }

  private Console(
      Answers in, Appendable out, Supplier<PlainText> text, boolean isScripted, Position position) {
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
    write(text.get().of(blocks));
  }

  public void print(String line) {
    write(text.get().of(line));
  }

  public void gap() {
    write("\n");
  }

  /**
   * Shows a prompt, except to a script, and reads the answer, of several lines if it was pasted;
   * nothing at the end of input.
   */
  public Optional<String> ask(String prompt) {
    try {
      if (in.setAside()) {
        print("What came before this question was set aside.");
      }
      if (!isScripted) {
        write(text.get().of(prompt).stripTrailing() + " ");
      }
      flush();
      Optional<String> answer = read();
      if (answer.orElse("").contains("\n")) {
        // The last line of a paste may have no end.
        gap();
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> read() throws IOException {
    Optional<String> answer = in.next();
    position.isAtEnd = answer.isEmpty();
    position.line++;
    return answer.map(line -> AROUND.matcher(line).replaceAll(""));
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
    try {
      while (isScripted && !position.isAtEnd && in.isWaiting()) {
        String words = read().orElse("");
        if (!words.isEmpty() && !LEAVING.contains(words)) {
          throw refusal(words, "is left over. " + after);
        }
      }
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
