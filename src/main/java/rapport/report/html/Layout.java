package rapport.report.html;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import rapport.report.page.Block;
import rapport.report.page.Charts;
import rapport.report.page.Part;
import rapport.report.page.Span;
import rapport.report.page.Table;
import rapport.report.page.TablePair;

/** How the parts of a page are put together for its template. */
final class Layout {
  private final List<Part> parts;

  Layout(List<? extends Part> page) {
    this.parts = page.stream().<Part>flatMap(part -> part.shown().stream()).toList();
  }

  /**
   * The page in stretches. What stands between two gaps is a decision, or something as small, and
   * stays on one sheet; headings, tables and charts stand by themselves.
   */
  List<List<Part>> stretches() {
    return groups(parts, (one, next) -> isWords(one) && isWords(next)).stream()
        .filter(stretch -> !is(stretch.get(0), Block.Kind.GAP))
        .toList();
  }

  boolean isTogether(List<Part> stretch) {
    return isWords(stretch.get(0));
  }

  /** A stretch with the items of a list in one. */
  List<List<Part>> runs(List<Part> stretch) {
    return groups(stretch, (one, next) -> isItem(one) && isItem(next));
  }

  boolean isItem(Part part) {
    return is(part, Block.Kind.ITEM);
  }

  private static boolean isWords(Part part) {
    return !is(part, Block.Kind.GAP)
        && !is(part, Block.Kind.HEADING)
        && !(part instanceof Table)
        && !(part instanceof TablePair)
        && !(part instanceof Charts);
  }

  private static boolean is(Part part, Block.Kind kind) {
    return part instanceof Block block && block.kind() == kind;
  }

  private static List<List<Part>> groups(List<Part> parts, BiPredicate<Part, Part> belong) {
    List<List<Part>> groups = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0 || !belong.test(parts.get(i - 1), parts.get(i))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(parts.get(i));
    }
    return groups;
  }

  /** Words that run from right to left must not draw what is around them along. */
  static boolean isBidirectional(Block block) {
    char[] text = block.text().toCharArray();
    return Bidi.requiresBidi(text, 0, text.length);
  }

  /** The class of words in a role; empty where they look like any others. */
  static String type(Span span) {
    return switch (span.role()) {
      case BODY, HEADING, LABEL -> "";
      case NARRATION, CLIENT, TRAINEE, GOOD, FAIR, POOR, CRITICAL, HINT ->
          span.role().name().toLowerCase(Locale.ROOT);
    };
  }
}
