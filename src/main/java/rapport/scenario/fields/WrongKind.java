package rapport.scenario.fields;

import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.format.Kind;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlText;

/** A value that is of another kind than the format declares. */
final class WrongKind {
  private WrongKind() {}

  /** Reports the value, unless what it should be cannot be told, which was then reported. */
  static void report(Yaml value, String what, Kind kind, FileFindings findings) {
    if (value instanceof YamlBroken) {
      return;
    }
    findings.add(
        DiagnosticCode.WRONG_KIND,
        value,
        "`" + what + "` is " + value.kind() + " here, and " + kind.expected() + ".",
        kind.help().isEmpty() ? brackets(what, value) : kind.help());
  }

  private static String brackets(String what, Yaml value) {
    String example = value instanceof YamlText text && text.isOneLine() ? text.value() : "one, two";
    return "Put it in brackets: `"
        + what
        + ": ["
        + example
        + "]`, or each on a line of its own after a dash.";
  }
}
