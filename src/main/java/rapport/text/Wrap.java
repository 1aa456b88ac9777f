package rapport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of at most so many cells, at spaces where it can. */
public final class Wrap {
  private static final Pattern SPACES = Pattern.compile(" +");

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private Wrap(int width) {
    this.width = width;
  }

  /**
   * The lines of this text. Line breaks in it are kept; a word wider than a line is broken between
   * graphemes.
   *
   * @param width cells a line, at least 2, so that a wide character fits
   */
  public static List<String> lines(String text, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("width must be at least 2: " + width);
    }
    Wrap wrap = new Wrap(width);
    text.lines().forEach(wrap::paragraph);
    return wrap.lines.isEmpty() ? List.of("") : wrap.lines;
  }

  private void paragraph(String text) {
    for (String word : SPACES.split(text, -1)) {
      if (!word.isEmpty()) {
        add(word);
      }
    }
    endLine();
  }

  private void add(String word) {
    int cells = DisplayWidth.of(word);
    if (used > 0 && used + 1 + cells > width) {
      endLine();
    }
    if (used > 0) {
      line.append(' ');
      used++;
    }
    if (cells <= width) {
      line.append(word);
      used += cells;
    } else {
      addBroken(word);
    }
  }

  private void addBroken(String word) {
    for (String cluster : Graphemes.of(word)) {
      int cells = DisplayWidth.ofCluster(cluster);
      if (used + cells > width) {
        endLine();
      }
      line.append(cluster);
      used += cells;
    }
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }
}
