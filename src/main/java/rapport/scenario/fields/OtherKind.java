package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.WRONG_KIND;

import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.format.Keys;
import rapport.scenario.format.Places;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;

/** A scenario where a set of moments belongs, or the other way round: one mistake, said once. */
final class OtherKind {
  private static final String MOMENTS = "moments";

  private OtherKind() {}

  /** Reports a file that holds something else than is expected; whether it does. */
  static boolean report(Yaml root, Keys expected, FileFindings findings) {
    if (!(root instanceof YamlMap map)) {
      return false;
    } else if (expected.equals(Places.SCENARIO) && isMoments(map)) {
      findings.add(
          WRONG_KIND,
          map.get("kind"),
          "This file holds a set of moments, and a scenario is expected here.",
          "Keep it in a folder called `moments` beside your scenarios; `rapport moments` practises it.");
      return true;
    } else if (expected.equals(Places.MOMENTS) && !isMoments(map) && isScenario(map)) {
      findings.add(
          WRONG_KIND,
          map.key(0),
          "This file holds a scenario, and a set of moments is expected here.",
          "Move it out of the folder `moments`; or, if it is to be such a set, begin it with `kind: moments`.");
      return true;
    }
    return false;
  }

  private static boolean isMoments(YamlMap root) {
    return root.get("kind") instanceof YamlText kind && kind.value().equals(MOMENTS);
  }

  private static boolean isScenario(YamlMap root) {
    return root.indexOf("nodes") >= 0 && root.indexOf(MOMENTS) < 0;
  }
}
