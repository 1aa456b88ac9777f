package rapport.report.author;

import static rapport.report.author.AuthorBlocks.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.PanelAgreement;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.scenario.model.Scenario;

/** How far the blind raters of scenarios agreed, and who they were. */
public final class PanelsPage {
  /** Below this Krippendorff advises against drawing conclusions (Content Analysis, 2004). */
  private static final BigDecimal LEAST = new BigDecimal("0.67");

  private PanelsPage() {}

  /** A line a scenario with a panel, and one for all of them; empty when none has any. */
  public static List<Part> of(List<Scenario> scenarios) {
    List<Scenario> rated =
        scenarios.stream().filter(scenario -> !PanelAgreement.of(scenario).isEmpty()).toList();
    if (rated.isEmpty()) {
      return List.of();
    }
    List<Part> lines = new ArrayList<>();
    lines.add(
        line(
            "Blind panels: " + raters(rated) + " Krippendorff's alpha, ordinal, on so many lines"));
    for (Scenario scenario : rated) {
      lines.add(line(scenario.id() + ": " + words(PanelAgreement.of(scenario))).indented());
    }
    if (rated.size() > 1) {
      lines.add(line("all together: " + words(PanelAgreement.of(rated))).indented());
    }
    lines.add(Block.BLANK);
    return lines;
  }

  private static String raters(List<Scenario> rated) {
    TreeSet<String> who = new TreeSet<>();
    rated.forEach(scenario -> who.add(scenario.overview().raters()));
    who.remove("");
    return who.isEmpty() ? "raters not named." : String.join(" and ", who) + " raters.";
  }

  private static String words(List<PanelAgreement> all) {
    return all.stream().map(PanelsPage::words).collect(Collectors.joining(", "));
  }

  private static String words(PanelAgreement agreement) {
    @Nullable Double alpha = agreement.alpha().value();
    String figure = alpha == null ? "undefined" : rounded(alpha);
    return agreement.criterion() + " " + figure + " (" + agreement.units() + ")";
  }

  private static String rounded(double alpha) {
    BigDecimal value = BigDecimal.valueOf(alpha).setScale(2, RoundingMode.HALF_UP);
    return value.compareTo(LEAST) < 0 ? value + ", too low to rest on," : value.toString();
  }
}
