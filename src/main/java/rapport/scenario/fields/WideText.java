package rapport.scenario.fields;

import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.YamlText;
import rapport.text.DisplayWidth;

/**
 * Emoji and other characters beyond the basic plane, which some terminals show as a box or in a
 * wrong width.
 */
final class WideText {
  private final PreparedText source;
  private final FileFindings findings;

  WideText(PreparedText source, FileFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  void check(YamlText text) {
    if (source.isSimple() && text.style() != YamlText.Style.DOUBLE_QUOTED) {
      return;
    }
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      if (isWide(value.charAt(i))) {
        String shown = value.substring(i, value.offsetByCodePoints(i, 1));
        report(text, shown);
        return;
      }
    }
  }

  private static boolean isWide(char c) {
    return Character.isHighSurrogate(c)
        || c == '\uFE0F'
        || (c >= 0x2300 && c < 0x2C00 && DisplayWidth.of(String.valueOf(c)) > 1);
  }

  private void report(YamlText text, String shown) {
    findings.add(
        DiagnosticCode.WIDE_TEXT,
        Excerpt.find(source, text, shown, 0),
        "Some terminals cannot show `" + shown + "`, or give it a wrong width.",
        "Say it in words if it matters.");
  }
}
