package rapport.scenario.loader;

import java.util.HashMap;
import java.util.Map;
import rapport.scenario.condition.Condition;
import rapport.scenario.condition.ConditionMistake;
import rapport.scenario.condition.ConditionParser;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Values;
import rapport.scenario.yaml.YamlText;

/** Reads the conditions of one file; equal ones are kept once. */
final class Conditions {
  private final DefinedNames names;
  private final FileFindings findings;
  private final Map<String, Condition> known = new HashMap<>();

  Conditions(DefinedNames names, FileFindings findings) {
    this.names = names;
    this.findings = findings;
  }

  /** The condition of {@code when}; always, when there is none. */
  Condition read(Fields fields) {
    if (!fields.has("when")) {
      return Condition.ALWAYS;
    }
    YamlText text = Values.text(fields, "when");
    Condition before = known.get(text.value());
    if (before != null || text.isAbsent()) {
      return before == null ? Condition.ALWAYS : before;
    }
    return parse(text);
  }

  private Condition parse(YamlText text) {
    ConditionParser.Parsed parsed = ConditionParser.parse(text.value(), names);
    if (parsed.mistakes().isEmpty()) {
      known.put(text.value(), parsed.condition());
    } else {
      // What is unknown here may stand further down.
      names.check(() -> report(text));
    }
    return parsed.condition();
  }

  private void report(YamlText text) {
    for (ConditionMistake mistake : ConditionParser.parse(text.value(), names).mistakes()) {
      findings.add(
          mistake.code(),
          position(text, mistake.at()),
          mistake.message(),
          mistake.help(),
          mistake.like());
    }
  }

  /**
   * Where in the file a character of the text stands; the text's beginning where that cannot be
   * told.
   */
  private static SourcePosition position(YamlText text, int at) {
    int quote = text.style() == YamlText.Style.PLAIN ? 0 : 1;
    int width = text.endColumn() - text.column() - 2 * quote;
    int length = text.value().codePointCount(0, text.value().length());
    if (!text.isOneLine() || width != length) {
      return text.position();
    }
    int before = text.value().codePointCount(0, at);
    return new SourcePosition(text.line(), text.column() + quote + before);
  }
}
