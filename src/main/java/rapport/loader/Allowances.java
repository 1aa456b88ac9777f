package rapport.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;
import rapport.diagnostic.SourceMap;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Allowance;
import rapport.scenario.Decision;
import rapport.scenario.Node;
import rapport.scenario.Response;
import rapport.scenario.Scenario;

/** What an author has looked at and accepts, held against what was found. */
public final class Allowances {
  private final Scenario scenario;
  private final SourceMap map;

  /**
   * Where something else begins: what lies between a place and the next of these belongs to the
   * place.
   */
  private final TreeSet<SourcePosition> nodes = new TreeSet<>();

  private final TreeSet<SourcePosition> responses = new TreeSet<>();

  private Allowances(Scenario scenario, SourceMap map) {
    this.scenario = scenario;
    this.map = map;
    for (String key : Places.SCENARIO.all()) {
      nodes.add(map.at("#" + key));
    }
    scenario.nodes().values().forEach(this::addBounds);
    responses.addAll(nodes);
  }

  private void addBounds(Node node) {
    nodes.add(map.at(node.id()));
    if (node instanceof Decision decision) {
      for (Response response : decision.responses()) {
        responses.add(map.at(node.id() + "/" + response.id()));
      }
    }
  }

  /**
   * The findings that are not accepted, and a note on every allowance that nothing needed.
   *
   * @param examined the codes that were looked for; an allowance of another cannot be judged
   */
  public static List<Diagnostic> apply(
      List<Diagnostic> found, Scenario scenario, SourceMap map, Set<DiagnosticCode> examined) {
    return new Allowances(scenario, map).apply(found, examined);
  }

  private List<Diagnostic> apply(List<Diagnostic> found, Set<DiagnosticCode> examined) {
    List<Diagnostic> left = new ArrayList<>(found);
    List<Allowance> allowances = scenario.allowances();
    for (int i = 0; i < allowances.size(); i++) {
      Allowance allowance = allowances.get(i);
      boolean isNeeded = found.stream().anyMatch(finding -> accepts(allowance, finding));
      left.removeIf(finding -> accepts(allowance, finding));
      boolean isJudged = DiagnosticCode.of(allowance.code()).filter(examined::contains).isPresent();
      if (!isNeeded && isJudged) {
        left.add(unused(allowance, i));
      }
    }
    left.sort(null);
    return List.copyOf(left);
  }

  private boolean accepts(Allowance allowance, Diagnostic finding) {
    return !finding.isError()
        && finding.code().id().equals(allowance.code())
        && isWithin(finding.position(), allowance.at());
  }

  private boolean isWithin(SourcePosition position, String place) {
    if (place.isEmpty()) {
      return true;
    }
    SourcePosition start = map.at(place);
    SourcePosition next = (place.contains("/") ? responses : nodes).higher(start);
    return position.compareTo(start) >= 0 && (next == null || position.compareTo(next) < 0);
  }

  private Diagnostic unused(Allowance allowance, int index) {
    return Diagnostic.of(
        DiagnosticCode.UNUSED_ALLOW,
        map.at("#allow[" + index + "]"),
        "There is no `" + allowance.code() + "` to accept here any more.",
        "Delete this entry of `allow`.");
  }
}
