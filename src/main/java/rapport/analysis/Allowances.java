package rapport.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.model.Allowance;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Scenario;

/**
 * Findings the author accepts. An allowance covers what stands in the file from its place up to the
 * next node, or for a response up to the next response; without a place, the whole file. Errors
 * can't be allowed.
 */
final class Allowances {
  private final Scenario scenario;
  private final SourceMap positions;
  private final TreeSet<SourcePosition> nodes = new TreeSet<>();
  private final TreeSet<SourcePosition> responses = new TreeSet<>();

  private Allowances(Scenario scenario, SourceMap positions) {
    this.scenario = scenario;
    this.positions = positions;
  }

  static Allowances of(Scenario scenario, SourceMap positions) {
    Allowances allowances = new Allowances(scenario, positions);
    if (scenario.allowances().isEmpty()) {
      return allowances;
    }
    for (Node node : scenario.nodes().values()) {
      allowances.nodes.add(positions.at(node.id()));
      if (node instanceof Decision decision) {
        decision
            .responses()
            .forEach(r -> allowances.responses.add(positions.at(node.id() + "/" + r.id())));
      }
    }
    return allowances;
  }

  /**
   * What is left, and a note for each allowance that nothing needed.
   *
   * @param examined the codes that were looked for: of others nothing is known
   */
  List<Diagnostic> apply(List<Diagnostic> found, Set<DiagnosticCode> examined) {
    List<Diagnostic> left = new ArrayList<>(found);
    for (int i = 0; i < scenario.allowances().size(); i++) {
      Allowance allowance = scenario.allowances().get(i);
      boolean isUsed = found.stream().anyMatch(finding -> covers(allowance, finding));
      boolean isExamined =
          DiagnosticCode.of(allowance.code()).filter(examined::contains).isPresent();
      left.removeIf(finding -> covers(allowance, finding));
      if (!isUsed && isExamined) {
        left.add(unused(allowance, i));
      }
    }
    return left;
  }

  /** Without those that some allowance covers. */
  List<Diagnostic> drop(List<Diagnostic> found) {
    return found.stream()
        .filter(finding -> scenario.allowances().stream().noneMatch(a -> covers(a, finding)))
        .toList();
  }

  private boolean covers(Allowance allowance, Diagnostic finding) {
    return !finding.isError()
        && finding.code().id().equals(allowance.code())
        && (allowance.at().isEmpty() || isWithin(finding.position(), allowance.at()));
  }

  private boolean isWithin(SourcePosition position, String place) {
    SourcePosition from = positions.at(place);
    SourcePosition nextNode = nodes.higher(from);
    SourcePosition next = nextNode;
    if (place.contains("/")) {
      SourcePosition nextResponse = responses.higher(from);
      boolean isNearer =
          nextResponse != null && (nextNode == null || nextResponse.compareTo(nextNode) < 0);
      next = isNearer ? nextResponse : nextNode;
    }
    return position.compareTo(from) >= 0 && (next == null || position.compareTo(next) < 0);
  }

  private Diagnostic unused(Allowance allowance, int number) {
    String at = allowance.at().isEmpty() ? "" : " at `" + allowance.at() + "`";
    return Diagnostic.of(
        DiagnosticCode.UNUSED_ALLOW,
        positions.at("#allow[" + number + "]"),
        "Nothing needs this: `" + allowance.code() + "` is not found" + at + ".",
        "Remove it, so that it hides nothing later.");
  }
}
