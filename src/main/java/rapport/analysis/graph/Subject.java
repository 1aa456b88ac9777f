package rapport.analysis.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** What a check looks at: the scenario, where its parts stand, the measures, and every state. */
public final class Subject {
  private final Scenario scenario;
  private final SourceMap positions;
  private final Rubric rubric;
  private final StateGraph graph;
  private final Supplier<int[]> components;
  private final Supplier<List<Entries>> entries;
  private final Supplier<Optional<AcyclicGraph>> paths;
  private final Supplier<Optional<Unfolding>> cells;
  private final Supplier<Optional<Revisits>> repeats;
  private final Supplier<Offers> offers;
  private final Supplier<Boolean> isStuck;

  public Subject(SourceMap positions, Rubric rubric, StateGraph graph) {
    this.scenario = graph.engine().scenario();
    this.positions = positions;
    this.rubric = rubric;
    this.graph = graph;
    this.components = new Once<>(() -> Components.of(graph));
    this.entries = new Once<>(() -> Entries.observed(graph));
    this.paths = new Once<>(() -> AcyclicGraph.of(graph));
    this.repeats = new Once<>(() -> paths().map(p -> Revisits.of(graph, p)));
    this.cells =
        new Once<>(() -> paths().flatMap(p -> Unfolding.of(graph, p, repeats().orElseThrow())));
    this.offers = new Once<>(() -> Offers.of(graph));
    this.isStuck = new Once<>(() -> IntStream.range(0, graph.size()).anyMatch(graph::isStuck));
  }

  public Scenario scenario() {
    return scenario;
  }

  public Rubric rubric() {
    return rubric;
  }

  public StateGraph graph() {
    return graph;
  }

  /** For each state the number of its component, as {@link Components} gives them. */
  public int[] components() {
    return components.get();
  }

  /** Everything with a condition, and how it was answered. */
  public List<Entries> entries() {
    return entries.get();
  }

  /** All states and the paths through them; nothing when one can come back. */
  public Optional<AcyclicGraph> paths() {
    return paths.get();
  }

  /** Whether every path goes on to an ending, as far as it was explored. */
  public boolean hasSoundPaths() {
    return paths().isPresent() && !isStuck.get();
  }

  public Optional<Revisits> repeats() {
    return repeats.get();
  }

  /** The graph unfolded for counting distinct decisions; nothing when that is too much. */
  public Optional<Unfolding> cells() {
    return cells.get();
  }

  /** Which responses are on offer somewhere, and which together. */
  public Offers offers() {
    return offers.get();
  }

  public Stream<Decision> decisions() {
    return scenario.nodes().values().stream()
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast);
  }

  /** The assessed criteria that the rubric switches on. */
  public List<String> assessed() {
    return scenario.overview().assessed().stream().filter(rubric::isActive).distinct().toList();
  }

  /** A finding at a place named as in {@link SourceMap}, without a path that shows it. */
  public Diagnostic finding(DiagnosticCode code, String place, String message, String help) {
    return finding(code, place, message, help, List.of());
  }

  /** A finding with the fewest choices that show it. */
  public Diagnostic finding(
      DiagnosticCode code, String place, String message, String help, List<String> witness) {
    return new Diagnostic(
        code, code.severity(), positions.at(place), message, help, List.of(), witness);
  }

  /** A value worked out when it is first asked for. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      T known = value;
      if (known == null) {
        known = source.get();
        value = known;
      }
      return known;
    }
  }
}
