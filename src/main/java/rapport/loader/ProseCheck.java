package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.CONTROL_CHARACTER;
import static rapport.diagnostic.DiagnosticCode.TEXT_IN_BRACES;
import static rapport.diagnostic.DiagnosticCode.TEXT_LOST_TO_COMMENT;
import static rapport.diagnostic.DiagnosticCode.WIDE_TEXT;

import rapport.text.Sanitiser;

/** Looks at a text that will be shown. */
final class ProseCheck {
  private ProseCheck() {}

  static void check(String key, Yaml value, Findings findings) {
    if (!(value instanceof Yaml.Text text)) {
      return;
    }
    if (text.isInline()) {
      findings.add(
          TEXT_IN_BRACES,
          text.position(),
          "The text of `"
              + key
              + "` stands inside braces or brackets, where a comma or colon would cut it.",
          "Write it on a line of its own, with the text behind `" + key + ":` or below a `>-`.");
    }
    if (text.value().codePoints().anyMatch(c -> c != '\n' && c != '\t' && Sanitiser.isUnsafe(c))) {
      findings.add(
          CONTROL_CHARACTER,
          text.position(),
          "The text of `"
              + key
              + "` holds a character that can't be seen and could upset a terminal.",
          "Type the text anew instead of pasting it.");
    }
    if (text.lost() != null) {
      findings.add(
          TEXT_LOST_TO_COMMENT,
          text.lost(),
          "From this `#` on, the line is a comment, so the rest of the text of `"
              + key
              + "` is lost.",
          "Put quotes around the whole text, or write it below a `>-`. A comment has a space behind its `#`.");
    }
    if (text.value().codePoints().anyMatch(c -> c > 0xFFFF)) {
      findings.add(
          WIDE_TEXT,
          text.position(),
          "The text of `" + key + "` holds an emoji or a rare sign that some terminals can't show.",
          "Say it in words if it matters.");
    }
  }
}
