package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.UNKNOWN_PLACEHOLDER;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Client;

/** Fills in what the author wrote of the client: {@code ${client.name}} and the like. */
final class Filler {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

  private final Map<String, String> values = new TreeMap<>();
  private final StringSubstitutor substitutor;
  private final Findings findings;

  Filler(Client client, Findings findings) {
    client.facts().forEach((key, value) -> values.put("client." + key, value));
    this.substitutor = new StringSubstitutor(values, "${", "}", '\0');
    substitutor.setDisableSubstitutionInValues(true);
    substitutor.setValueDelimiter((String) null);
    this.findings = findings;
  }

  String fill(String text, SourcePosition position) {
    if (!text.contains("${")) {
      return text;
    }
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!values.containsKey(name)) {
        findings.add(
            UNKNOWN_PLACEHOLDER,
            position,
            "Nothing is known for `${" + name + "}`.",
            "Add it under `client`, or use one of: " + String.join(", ", values.keySet()) + ".",
            name,
            values.keySet());
      }
    }
    return substitutor.replace(text);
  }
}
