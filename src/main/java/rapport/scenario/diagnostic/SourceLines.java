package rapport.scenario.diagnostic;

import java.util.Arrays;

/**
 * A text seen as lines, counted from 1 as editors count them: a line ends with a line feed, a
 * carriage return, or both.
 */
public final class SourceLines {
  private final String text;
  private final int[] starts;
  private final int count;

  private SourceLines(String text, int[] starts, int count) {
    this.text = text;
    this.starts = starts;
    this.count = count;
  }

  public static SourceLines of(String text) {
    boolean hasReturns = text.indexOf('\r') >= 0;
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    int next = hasReturns ? nextLine(text, 0) : text.indexOf('\n') + 1;
    while (next > 0) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = next;
      next = hasReturns ? nextLine(text, next) : text.indexOf('\n', next) + 1;
    }
    return new SourceLines(text, Arrays.copyOf(starts, count), count);
  }

  /** Where the line after the one here begins, or 0. */
  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  public int count() {
    return count;
  }

  /** The line of this number without its end; empty text when there is no such line. */
  public String line(int number) {
    return number < 1 || number > count ? "" : text.substring(start(number), end(number));
  }

  /** How many characters (not code points) this line has, its end left out. */
  public int length(int number) {
    return end(number) - start(number);
  }

  /** The same as to ask for its length; quick to say no. */
  public boolean isLonger(int number, int characters) {
    int next = number < count ? starts[number] : text.length();
    return next - start(number) > characters && length(number) > characters;
  }

  /** Where in the text the line begins. */
  public int start(int number) {
    return starts[number - 1];
  }

  /** Where in the text the line's last character ends. */
  public int end(int number) {
    int end = number < count ? starts[number] : text.length();
    while (end > start(number) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** Where in the text a position is; the line's end when the line is shorter. */
  public int offset(int line, int column) {
    int at = start(line);
    int end = end(line);
    for (int i = 1; i < column && at < end; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The position of this place in the text. */
  public SourcePosition position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found + 1 : -found - 1;
    return new SourcePosition(line, 1 + text.codePointCount(start(line), offset));
  }
}
