package rapport.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a person at a terminal types or pastes: what comes in one piece is one answer, however many
 * lines it has. A terminal hands over a paste line by line, like typing, so that otherwise its
 * second line would answer a question that nobody has read.
 */
public final class Pieces implements Answers {
  private static final Pattern PASTE_MARK = Pattern.compile("\u001b\\[20[01]~");

  private final BufferedReader in;
  private final Supplier<String> rest;

  /**
   * Pieces of a terminal's input.
   *
   * @param rest waits for a moment's silence and gives what came until then, also of a line that
   *     has no end yet
   */
  public Pieces(BufferedReader in, Supplier<String> rest) {
    this.in = in;
    this.rest = rest;
  }

  @Override
  public Optional<String> next() throws IOException {
    String line = in.readLine();
    if (line == null) {
      return Optional.empty();
    }
    List<String> piece = new ArrayList<>(List.of(line));
    takeWaiting(piece);
    rest.get().lines().forEach(piece::add);
    return Optional.of(PASTE_MARK.matcher(String.join("\n", piece)).replaceAll(""));
  }

  @Override
  public boolean setAside() throws IOException {
    List<String> early = new ArrayList<>();
    takeWaiting(early);
    return !early.isEmpty();
  }

  @Override
  public boolean isWaiting() throws IOException {
    return in.ready();
  }

  private void takeWaiting(List<String> lines) throws IOException {
    while (in.ready()) {
      String line = in.readLine();
      if (line == null) {
        return;
      }
      lines.add(line);
    }
  }
}
