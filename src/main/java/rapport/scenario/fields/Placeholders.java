package rapport.scenario.fields;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.text.StringSubstitutor;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/** Fills in <code>${client.name}</code> and the like, from the client's facts and nothing else. */
final class Placeholders {
  private static final String OPENING = "${";

  /** No text holds this character, so none can escape a placeholder. */
  private static final char NO_ESCAPE = '\0';

  private final Map<String, String> facts;
  private final PreparedText source;
  private final FileFindings findings;
  private final StringSubstitutor substitutor;

  Placeholders(Map<String, String> facts, PreparedText source, FileFindings findings) {
    this.facts = facts;
    this.source = source;
    this.findings = findings;
    this.substitutor =
        new StringSubstitutor(facts, OPENING, "}", NO_ESCAPE)
            .setValueDelimiterMatcher(null)
            .setDisableSubstitutionInValues(true);
  }

  String fill(YamlText text) {
    check(text);
    return substitutor.replace(text.value());
  }

  private void check(YamlText text) {
    String value = text.value();
    int nth = 0;
    for (int at = value.indexOf(OPENING); at >= 0; at = value.indexOf(OPENING, at + 2)) {
      int end = value.indexOf('}', at);
      if (end < 0) {
        report(text, nth, "This placeholder has no closing brace.", List::of);
      } else {
        String name = value.substring(at + 2, end);
        if (!facts.containsKey(name)) {
          report(
              text,
              nth,
              "There is nothing to fill in for `" + name + "`.",
              () -> Suggestions.of(name, facts.keySet()));
        }
      }
      nth++;
    }
  }

  private void report(YamlText text, int nth, String message, Supplier<List<String>> like) {
    findings.add(
        DiagnosticCode.UNKNOWN_PLACEHOLDER,
        Excerpt.find(source, text, OPENING, nth),
        message,
        "A placeholder names a key of `client`, such as `${client.name}`.",
        like);
  }
}
