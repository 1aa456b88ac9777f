package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.BAD_ALLOW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.Severity;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Places;
import rapport.scenario.model.Allowance;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/** Findings the author has looked at and accepts. */
final class AllowReader {
  private final Reading reading;

  AllowReader(Reading reading) {
    this.reading = reading;
  }

  List<Allowance> read(Fields scenario) {
    List<Yaml> items = Entries.list(scenario, "allow");
    List<Allowance> all = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      all.add(allowance(items.get(i), i));
    }
    return all;
  }

  private Allowance allowance(Yaml item, int i) {
    Owner owner = Owner.unnamed("This entry of `allow`", item);
    Fields fields = Fields.read(item, Places.ALLOWANCE, owner, reading.findings());
    reading.map().add(fields.at("code"), "#allow[" + i + "]");
    YamlText code = Values.text(fields, "code");
    YamlText at = Values.text(fields, "at");
    checkCode(code);
    checkPlace(at);
    String reason = reading.prose().filled(fields, "reason");
    return new Allowance(code.value(), at.value(), reason);
  }

  private void checkCode(YamlText code) {
    if (code.isAbsent()) {
      return;
    }
    Optional<DiagnosticCode> known = DiagnosticCode.of(code.value());
    if (known.isEmpty()) {
      Set<String> all = allowable();
      reading
          .findings()
          .add(
              BAD_ALLOW,
              code.position(),
              "There is no finding called `" + code.value() + "`.",
              "Write the code as it stands in brackets at the end of a finding.",
              () -> Suggestions.of(code.value(), all));
    } else if (known.get().severity() == Severity.ERROR) {
      reading
          .findings()
          .add(
              BAD_ALLOW,
              code,
              "`" + code.value() + "` is an error, and errors cannot be accepted.",
              "Delete this entry and mend what the error is about.");
    }
  }

  private static Set<String> allowable() {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> code.severity() != Severity.ERROR)
        .map(DiagnosticCode::id)
        .collect(Collectors.toSet());
  }

  private void checkPlace(YamlText at) {
    if (at.isAbsent()) {
      return;
    }
    DefinedNames names = reading.names();
    int slash = at.value().indexOf('/');
    String node = slash < 0 ? at.value() : at.value().substring(0, slash);
    String response = slash < 0 ? "" : at.value().substring(slash + 1);
    if (!names.hasNode(node)) {
      report(at, "The node `" + node + "` is not in this file.", node, names.nodes(), "");
    } else if (slash >= 0 && !names.responses(node).contains(response)) {
      report(
          at,
          "The node `" + node + "` has no response `" + response + "`.",
          response,
          names.responses(node),
          node + "/");
    }
  }

  private void report(YamlText at, String message, String word, Set<String> known, String before) {
    reading
        .findings()
        .add(
            BAD_ALLOW,
            at.position(),
            message,
            "Write a node, or a node and a response with a slash between them; without `at`, the whole file is meant.",
            () -> Suggestions.of(word, known).stream().map(like -> before + like).toList());
  }
}
