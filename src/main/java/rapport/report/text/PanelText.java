package rapport.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.PanelAgreement;
import rapport.scenario.model.Scenario;

/** How far the blind raters of scenarios agreed, and who they were. */
public final class PanelText {
  /** Below this Krippendorff advises against drawing conclusions (Content Analysis, 2004). */
  private static final BigDecimal LEAST = new BigDecimal("0.67");

  private PanelText() {}

  /** A line a scenario with a panel, and one for all of them; empty when none has any. */
  public static String of(List<Scenario> scenarios) {
    List<Scenario> rated =
        scenarios.stream().filter(scenario -> !PanelAgreement.of(scenario).isEmpty()).toList();
    if (rated.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Blind panels: " + raters(rated) + " Krippendorff's alpha, ordinal, on so many lines");
    for (Scenario scenario : rated) {
      lines.add("  " + scenario.id() + ": " + words(PanelAgreement.of(scenario)));
    }
    if (rated.size() > 1) {
      lines.add("  all together: " + words(PanelAgreement.of(rated)));
    }
    return String.join("\n", lines) + "\n\n";
  }

  private static String raters(List<Scenario> rated) {
    TreeSet<String> who = new TreeSet<>();
    rated.forEach(scenario -> who.add(scenario.overview().raters()));
    who.remove("");
    return who.isEmpty() ? "raters not named." : String.join(" and ", who) + " raters.";
  }

  private static String words(List<PanelAgreement> all) {
    return all.stream().map(PanelText::words).collect(Collectors.joining(", "));
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
