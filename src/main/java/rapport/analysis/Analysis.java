package rapport.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.ConditionCheck;
import rapport.analysis.checks.Findings;
import rapport.analysis.checks.LoopCheck;
import rapport.analysis.checks.ObjectivesCheck;
import rapport.analysis.checks.PlaythroughCheck;
import rapport.analysis.checks.ReachabilityCheck;
import rapport.analysis.checks.RepairCheck;
import rapport.analysis.checks.RepeatableGainCheck;
import rapport.analysis.checks.ResponsesCheck;
import rapport.analysis.checks.RiskCheck;
import rapport.analysis.checks.StuckCheck;
import rapport.analysis.fairness.BandCheck;
import rapport.analysis.fairness.BlindStrategyCheck;
import rapport.analysis.fairness.EvidenceCheck;
import rapport.analysis.fairness.FeedbackCheck;
import rapport.analysis.fairness.FormulaCheck;
import rapport.analysis.fairness.GoodResponseCheck;
import rapport.analysis.fairness.HeavyDecisionCheck;
import rapport.analysis.fairness.LengthCheck;
import rapport.analysis.fairness.MetCheck;
import rapport.analysis.fairness.PoorResponseCheck;
import rapport.analysis.fairness.PositionCheck;
import rapport.analysis.fairness.RatingsCheck;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.PathReport;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.Survey;
import rapport.play.engine.Engine;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/**
 * What can be said of a scenario that could be read: every finding about its paths, its scoring and
 * its teaching, and what all its paths add up to.
 */
public final class Analysis {
  /** How many states are explored unless the caller says otherwise. */
  public static final int LIMIT = 1_000_000;

  /**
   * In the order in which they are run. A new one needs its codes, their pages, and a line here.
   */
  static final List<Check> CHECKS =
      List.of(
          new ReachabilityCheck(),
          new StuckCheck(),
          new LoopCheck(),
          new ConditionCheck(),
          new GoodResponseCheck(),
          new PoorResponseCheck(),
          new EvidenceCheck(),
          new RepeatableGainCheck(),
          new HeavyDecisionCheck(),
          new RatingsCheck(),
          new BandCheck(),
          new MetCheck(),
          new LengthCheck(),
          new PositionCheck(),
          new FormulaCheck(),
          new ResponsesCheck(),
          new BlindStrategyCheck(),
          new FeedbackCheck(),
          new RepairCheck(),
          new RiskCheck(),
          new ObjectivesCheck(),
          new PlaythroughCheck());

  private final Subject subject;
  private final SourceMap positions;
  private final List<Diagnostic> findings;
  private final Set<DiagnosticCode> open;
  private final PathReport paths;

  private Analysis(
      Subject subject,
      SourceMap positions,
      List<Diagnostic> findings,
      Set<DiagnosticCode> open,
      PathReport paths) {
    this.subject = subject;
    this.positions = positions;
    this.findings = List.copyOf(findings);
    this.open = open;
    this.paths = paths;
  }

  /** Explores at most {@code limit} states and looks for everything. */
  public static Analysis of(Scenario scenario, SourceMap positions, Rubric rubric, int limit) {
    return of(scenario, positions, rubric, limit, List.of());
  }

  /**
   * The same, together with what was found when the file was read: one list, with the author's
   * allowances applied to all of it.
   */
  public static Analysis of(
      Scenario scenario,
      SourceMap positions,
      Rubric rubric,
      int limit,
      List<Diagnostic> foundOnReading) {
    StateGraph graph = StateGraph.explore(Engine.of(scenario), limit);
    Subject subject = new Subject(positions, rubric, graph);
    Findings findings = new Findings();
    foundOnReading.forEach(findings::add);
    Set<DiagnosticCode> examined = EnumSet.noneOf(DiagnosticCode.class);
    foundOnReading.forEach(finding -> examined.add(finding.code()));
    for (Check check : CHECKS) {
      if (check.need().isMet(subject)) {
        check.run(subject, findings);
        examined.addAll(check.codes());
      }
    }
    examined.removeAll(findings.open());
    List<Diagnostic> left = Allowances.of(scenario, positions).apply(findings.found(), examined);
    return new Analysis(
        subject,
        positions,
        left.stream().sorted().toList(),
        findings.open(),
        new PathReport(subject));
  }

  public Scenario scenario() {
    return subject.scenario();
  }

  /** Sorted by place; allowed ones are gone. */
  public List<Diagnostic> findings() {
    return findings;
  }

  /**
   * What could not be examined although every state is known, because there are more combinations
   * of sums than are looked at.
   */
  public Set<DiagnosticCode> open() {
    return open;
  }

  /** How many states were explored. */
  public int states() {
    return subject.graph().size();
  }

  /** Whether these were all, so that what was not found is proved not to be there. */
  public boolean isComplete() {
    return subject.graph().isComplete();
  }

  /** What the search did, in words. */
  public String summary() {
    return isComplete()
        ? states() + (states() == 1 ? " state, complete" : " states, complete")
        : "stopped at the limit of " + states() + " states: not proved";
  }

  public PathReport paths() {
    return paths;
  }

  public StateGraph graph() {
    return subject.graph();
  }

  /** The scenario as nodes and the ways between them. */
  public StoryMap map() {
    return Survey.of(subject);
  }

  Subject subject() {
    return subject;
  }

  SourceMap positions() {
    return positions;
  }
}
