package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.List;

/**
 * A Twee file cut into its passages.
 *
 * @param preface what stands before the first of them
 */
record TweeFile(List<TweePassage> passages, String preface) {
  /** The passages of this text, whose lines end in line feeds. */
  static TweeFile of(String text) {
    List<TweePassage> passages = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int first = nextHeader(lines, 0);
    for (int at = first; at < lines.size(); ) {
      int end = nextHeader(lines, at + 1);
      passages.add(passage(lines, at, end));
      at = end;
    }
    return new TweeFile(passages, String.join("\n", lines.subList(0, first)).strip());
  }

  private static int nextHeader(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !TweeHeader.isHeader(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static TweePassage passage(List<String> lines, int at, int end) {
    TweeHeader header = TweeHeader.of(lines.get(at));
    List<String> content = lines.subList(at + 1, end).stream().map(TweeFile::unescape).toList();
    String text = String.join("\n", content).strip();
    return new TweePassage(header.name(), header.tags(), text, at + 1);
  }

  /** A line that would look like a header is written with a backslash before it. */
  private static String unescape(String line) {
    return line.startsWith("\\:") ? line.substring(1) : line;
  }
}
