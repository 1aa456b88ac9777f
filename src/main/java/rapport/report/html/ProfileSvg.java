package rapport.report.html;

import static rapport.report.html.Markup.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Report;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;

/** A score profile as a drawing: a bar for each criterion, and the level that is to be met. */
final class ProfileSvg {
  private static final int ROW = 44;
  private static final int LEFT = 10;
  private static final int WIDTH = 480;

  private ProfileSvg() {}

  /** The drawing with its words; nothing when no criterion was in play. */
  static String of(Report report) {
    List<CriterionResult> drawn =
        report.evaluation().criteria().stream().filter(c -> c.computed() != null).toList();
    if (drawn.isEmpty()) {
      return "";
    }
    BigFraction cut = Fractions.of(report.rubric().cut());
    StringBuilder svg = new StringBuilder("<figure>\n");
    int height = drawn.size() * ROW + 6;
    svg.append(Svg.open("profile", height, "Score profile", words(drawn)));
    for (int i = 0; i < drawn.size(); i++) {
      svg.append(row(drawn.get(i), i * ROW, cut));
    }
    svg.append("</svg>\n<figcaption>Mean level of each criterion, 0 to 4. The line marks ");
    return svg.append(Words.mean(cut))
        .append(", where it is met.</figcaption>\n</figure>\n")
        .toString();
  }

  private static String words(List<CriterionResult> drawn) {
    return drawn.stream()
        .map(c -> c.criterion().name() + ": " + Words.mean(mean(c)) + " of 4" + standing(c) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String standing(CriterionResult result) {
    if (result.isCritical()) {
      return ", critical incident";
    }
    Band band = result.band();
    return band == null ? ", not enough evidence" : ", " + Words.of(band);
  }

  private static BigFraction mean(CriterionResult result) {
    @Nullable BigFraction computed = result.computed();
    return result.shown().orElse(computed == null ? BigFraction.ZERO : computed);
  }

  private static String row(CriterionResult result, int top, BigFraction cut) {
    BigFraction mean = mean(result);
    return """
        <text x="%d" y="%d">%s</text>
        <rect class="track" x="%d" y="%d" width="%d" height="16" rx="3"/>
        <rect class="%s" x="%d" y="%d" width="%d" height="16" rx="3"/>
        <line class="mark" x1="%d" x2="%d" y1="%d" y2="%d"/>
        <text x="%d" y="%d">%s</text>
        """
        .formatted(
            LEFT,
            top + 15,
            escape(result.criterion().name() + standing(result)),
            LEFT,
            top + 22,
            WIDTH,
            type(result),
            LEFT,
            top + 22,
            length(mean),
            LEFT + length(cut),
            LEFT + length(cut),
            top + 19,
            top + 41,
            LEFT + WIDTH + 12,
            top + 35,
            Words.mean(mean) + " of 4");
  }

  private static int length(BigFraction mean) {
    return Fractions.rounded(mean.multiply(WIDTH).divide(Rubric.TOP), 0).intValueExact();
  }

  private static String type(CriterionResult result) {
    @Nullable Band band = result.band();
    if (result.isCritical()) {
      return "critical";
    } else if (band == null) {
      return "bar";
    }
    return switch (band) {
      case GOOD -> "good";
      case FAIR -> "fair";
      case DEVELOPING -> "poor";
    };
  }
}
