package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.BAD_ALLOW;
import static rapport.diagnostic.DiagnosticCode.NOT_A_NUMBER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.diagnostic.DiagnosticCode;
import rapport.diagnostic.Severity;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Allowance;
import rapport.scenario.Comparison;
import rapport.scenario.Playthrough;
import rapport.scenario.Rubric;

/** Reads playthroughs and allowances. */
final class PlaythroughReader {
  private static final Pattern EXPECTED =
      Pattern.compile("(<=|>=|!=|<|>|=)?\\s*([0-9](?:\\.[0-9]{1,6})?)");
  private static final List<String> RESULTS =
      List.of("met", "not-yet-met", "critical-incident", "not-enough-evidence");

  private final Rubric rubric;
  private final Place place;
  private final Findings findings;

  PlaythroughReader(Rubric rubric, Place place, Findings findings) {
    this.rubric = rubric;
    this.place = place;
    this.findings = findings;
  }

  List<Playthrough> playthroughs(Group scenario) {
    List<Playthrough> all = new ArrayList<>();
    scenario
        .group("playthroughs")
        .ifPresent(
            group ->
                group
                    .entries()
                    .forEach(
                        (name, field) -> {
                          Group.isId(name, field.position(), findings);
                          place.note("playthroughs/" + name, field.position());
                          Group one =
                              Group.of(field.value(), "The playthrough `" + name + "`", findings);
                          one.required("choose");
                          List<String> choose = one.texts("choose");
                          noteSteps(name, one);
                          Optional<Group> expect = one.group("expect");
                          all.add(
                              new Playthrough(
                                  name,
                                  choose,
                                  expect.map(g -> g.text("ending")).orElse(""),
                                  expect.map(g -> g.oneOf("result", RESULTS)).orElse(""),
                                  expect.map(this::means).orElse(List.of())));
                          one.close();
                        }));
    return all;
  }

  private void noteSteps(String name, Group one) {
    List<Yaml> steps = one.items("choose");
    for (int i = 0; i < steps.size(); i++) {
      place.note("playthroughs/" + name + "#choose[" + (i + 1) + "]", steps.get(i).position());
    }
  }

  private List<Playthrough.Expected> means(Group expect) {
    List<Playthrough.Expected> means = new ArrayList<>();
    expect
        .entries()
        .forEach(
            (key, field) -> {
              if (key.equals("ending") || key.equals("result")) {
                return;
              }
              String text = expect.text(key);
              if (!ScenarioReader.criterion(key, field.position(), rubric, findings)) {
                return;
              }
              Matcher matcher = EXPECTED.matcher(text);
              if (!matcher.matches()) {
                findings.add(
                    NOT_A_NUMBER,
                    field.value().position(),
                    "What is expected of "
                        + key
                        + " must be a comparison, and this is `"
                        + text
                        + "`.",
                    "Write for example \">= 3\".");
                return;
              }
              String symbol = matcher.group(1) == null ? "=" : matcher.group(1);
              means.add(
                  new Playthrough.Expected(
                      key, Comparison.of(symbol).orElseThrow(), new BigDecimal(matcher.group(2))));
            });
    return means;
  }

  List<Allowance> allowances(
      Group scenario, Collection<String> nodes, Collection<String> responses) {
    List<Allowance> all = new ArrayList<>();
    int number = 0;
    for (Yaml item : scenario.items("allow")) {
      Group one = Group.of(item, "Each entry of `allow`", findings);
      number++;
      place.note("allow[" + number + "]", one.position());
      Allowance allowance =
          new Allowance(one.requiredText("code"), one.text("at"), one.requiredProse("reason"));
      one.close();
      check(allowance, one, nodes, responses);
      all.add(allowance);
    }
    return all;
  }

  private void check(
      Allowance allowance, Group one, Collection<String> nodes, Collection<String> responses) {
    Optional<DiagnosticCode> code = DiagnosticCode.of(allowance.code());
    SourcePosition at = one.at("code");
    if (!allowance.code().isEmpty() && code.isEmpty()) {
      findings.add(
          BAD_ALLOW,
          at,
          "There is no finding called `" + allowance.code() + "`.",
          "Copy the code from what `check` prints.",
          allowance.code(),
          Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
    } else if (code.isPresent() && code.get().severity() == Severity.ERROR) {
      findings.add(
          BAD_ALLOW,
          at,
          "`" + allowance.code() + "` is an error and can't be allowed.",
          "Mend what it finds; only warnings and notes can be allowed.");
    }
    if (!allowance.at().isEmpty()
        && !nodes.contains(allowance.at())
        && !responses.contains(allowance.at())) {
      findings.add(
          BAD_ALLOW,
          one.at("at"),
          "There is no `" + allowance.at() + "` in this file.",
          "Write a node, or node/response.",
          allowance.at(),
          allowance.at().contains("/") ? responses : nodes);
    }
  }
}
