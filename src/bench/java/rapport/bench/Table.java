package rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table of ratios, in Markdown. */
final class Table {
  private static final String HEAD =
      "| work | base = 1.00 | wanted | ratio | spread | cost |\n| --- | --- | --- | --- | --- | --- |\n";

  private final List<String> lines = new ArrayList<>();

  /** A row of figures: the median of the rounds' ratios, and the least and most of them. */
  void row(String work, String base, String wanted, Costs costs, String unit) {
    if (!costs.has(work) || !costs.has(base)) {
      missing(work, base, wanted, "not measured: " + (costs.has(work) ? base : work) + " is missing");
      return;
    }
    double[] ratios = costs.ratios(work, base);
    line(
        work,
        base,
        wanted,
        figure(Costs.median(ratios)),
        figure(ratios[0]) + "–" + figure(ratios[ratios.length - 1]),
        figure(costs.median(work)) + " " + unit);
  }

  /** A row that couldn't be filled, and why. */
  void missing(String work, String base, String wanted, String why) {
    line(work, base, wanted, "–", why, "");
  }

  /** A row that is no ratio of times. */
  void fact(String work, String base, String wanted, String figure, String remark) {
    line(work, base, wanted, figure, remark, "");
  }

  private void line(String... cells) {
    String line = "| " + String.join(" | ", cells) + " |";
    System.out.println(line);
    lines.add(line);
  }

  String markdown() {
    return HEAD + String.join("\n", lines) + "\n";
  }

  /** Three digits that say something, whatever the size. */
  static String figure(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f", value);
  }
}
