package rapport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines of at most so many cells: at spaces, between wide characters, and inside a
 * word only where it is wider than a line.
 */
public final class Wrap {
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** Wide punctuation that may not begin a line. */
  private static final String CLOSING = "、。，．：；？！」』）】〉》〕｝…";

  private final String text;
  private final int first;
  private final int rest;
  private final List<Range> lines = new ArrayList<>();
  private int lineFrom;
  private int lineTo;
  private int used;
  private int wordFrom;
  private int wordWidth;

  private Wrap(String text, int first, int rest) {
    this.text = text;
    this.first = first;
    this.rest = rest;
  }

  /** Where one line stands in a text. */
  public record Range(int from, int to) {}

  /**
   * The lines of this text. Line breaks in it are kept.
   *
   * @param width cells a line, at least 2, so that a wide character fits
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String each : text.lines().toList()) {
      String single = singleSpaced(each);
      ranges(single, width, width).forEach(at -> lines.add(single.substring(at.from(), at.to())));
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** Of several spaces one is kept. */
  public static String singleSpaced(String text) {
    return text.contains("  ") ? SPACES.matcher(text).replaceAll(" ") : text;
  }

  /**
   * Where the lines of this text stand, which has single spaces only. Line breaks in it are kept.
   *
   * @param first cells in the first line, at least 2
   * @param rest cells in every other line, at least 2
   */
  public static List<Range> ranges(String text, int first, int rest) {
    if (first < 2 || rest < 2) {
      throw new IllegalArgumentException("width must be at least 2: " + Math.min(first, rest));
    }
    Wrap wrap = new Wrap(text, first, rest);
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      wrap.paragraph(from, end);
      from = end + 1;
    }
    wrap.paragraph(from, text.length());
    return wrap.lines;
  }

  private void paragraph(int from, int to) {
    lineFrom = from;
    lineTo = from;
    wordFrom = from;
    String words = text.substring(from, to);
    int at = from;
    if (Graphemes.isPlain(words)) {
      for (; at < to; at++) {
        add(at, text.charAt(at) == ' ', 1);
      }
    } else {
      for (String cluster : Graphemes.of(words)) {
        int width = DisplayWidth.ofCluster(cluster);
        if (DisplayWidth.isWide(cluster) && !CLOSING.contains(cluster)) {
          endWord(at);
        }
        add(at, cluster.equals(" "), width);
        at += cluster.length();
      }
    }
    endWord(to);
    endLine();
  }

  private void add(int at, boolean isSpace, int width) {
    if (isSpace) {
      endWord(at);
      wordFrom = at + 1;
    } else {
      wordWidth += width;
    }
  }

  private int width() {
    return lines.isEmpty() ? first : rest;
  }

  private void endWord(int to) {
    if (wordFrom < to) {
      if (used > 0 && used + wordFrom - lineTo + wordWidth > width()) {
        endLine();
      }
      if (used > 0) {
        used += wordFrom - lineTo;
      } else {
        lineFrom = wordFrom;
      }
      put(to);
      lineTo = to;
    }
    wordFrom = to;
    wordWidth = 0;
  }

  private void put(int to) {
    if (used + wordWidth <= width()) {
      used += wordWidth;
      return;
    }
    int at = wordFrom;
    for (String cluster : Graphemes.of(text.substring(wordFrom, to))) {
      int width = DisplayWidth.ofCluster(cluster);
      if (used > 0 && used + width > width()) {
        lineTo = at;
        endLine();
        lineFrom = at;
      }
      used += width;
      at += cluster.length();
    }
  }

  private void endLine() {
    lines.add(new Range(lineFrom, lineTo));
    used = 0;
  }
}
