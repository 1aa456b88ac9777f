package rapport.scenario.fields;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.text.StringSubstitutor;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.signs.Sign;
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
    // What is filled in may be a fact that has others in it, and those have none.
    return substitutor.replace(substitutor.replace(text.value()));
  }

  /** Reports a fact that would be filled in by another which has to be filled in itself. */
  void checkFact(YamlText text) {
    int nth = 0;
    for (int at = text.value().indexOf(OPENING); at >= 0; nth++) {
      int end = text.value().indexOf('}', at);
      String name = end < 0 ? "" : text.value().substring(at + 2, end);
      if (facts.getOrDefault(name, "").contains(OPENING)) {
        report(text, nth, "`" + name + "` has something to fill in itself.", List::of);
      }
      at = text.value().indexOf(OPENING, at + 2);
    }
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
          reportUnknown(text, nth, name);
        }
      }
      nth++;
    }
  }

  private void reportUnknown(YamlText text, int nth, String name) {
    String plain = Sign.plain(name);
    boolean isMeant = facts.containsKey(plain);
    report(
        text,
        nth,
        "There is nothing to fill in for `"
            + name
            + (isMeant ? "`: it has " + Sign.odd(name) + "." : "`."),
        () -> isMeant ? List.of(plain) : Suggestions.of(plain, facts.keySet()));
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
