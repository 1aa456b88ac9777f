package rapport.grading.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.scenario.model.Guidance;
import rapport.scenario.model.Rubric;

/**
 * Lines that drew a trainee although a better one stood beside them, in moments about the same
 * problem, more than once.
 *
 * @param problem the first that the decisions name; null where they name none
 * @param lines those chosen most often first, of equals the newest
 */
public record Temptation(@Nullable Guidance problem, List<Line> lines) {
  /** Once is no habit. */
  private static final int FEWEST = 2;

  public Temptation {
    lines = List.copyOf(lines);
  }

  /**
   * One such line.
   *
   * @param tempting what made it so, in its author's words
   * @param scenario the title
   */
  public record Line(String say, String tempting, String scenario, int times) {
    Line again() {
      return new Line(say, tempting, scenario, times + 1);
    }
  }

  /**
   * Problem by problem, what drew most often first.
   *
   * @param finished oldest first
   */
  static List<Temptation> of(List<OwnAttempt> finished, Rubric rubric) {
    Map<String, Map<List<String>, Line>> drawn = new LinkedHashMap<>();
    rubric.problems().keySet().forEach(problem -> drawn.put(problem, new LinkedHashMap<>()));
    for (OwnAttempt own : finished) {
      for (Exchange exchange : own.made().sitting().exchanges()) {
        if (isTempting(exchange)) {
          add(drawn.computeIfAbsent(problem(exchange), p -> new LinkedHashMap<>()), own, exchange);
        }
      }
    }
    List<Temptation> all = new ArrayList<>();
    drawn.forEach((problem, lines) -> all.add(of(rubric.problems().get(problem), lines.values())));
    return all.stream()
        .filter(each -> each.times() >= FEWEST)
        .sorted(Comparator.comparingInt(Temptation::times).reversed())
        .toList();
  }

  private static boolean isTempting(Exchange exchange) {
    return exchange.better().isPresent() && !exchange.choice().tempting().isEmpty();
  }

  private static String problem(Exchange exchange) {
    return exchange.problems().stream().findFirst().orElse("");
  }

  private static void add(Map<List<String>, Line> lines, OwnAttempt own, Exchange exchange) {
    Offer choice = exchange.choice();
    List<String> place = List.of(own.scenario(), exchange.decision(), choice.id(), choice.say());
    @Nullable Line before = lines.remove(place);
    // Taken out and put back, the line that was chosen last stands last.
    lines.put(
        place,
        before == null
            ? new Line(choice.say(), choice.tempting(), own.title(), 1)
            : before.again());
  }

  private static Temptation of(@Nullable Guidance problem, Collection<Line> lines) {
    List<Line> newest = new ArrayList<>(lines);
    Collections.reverse(newest);
    if (problem == null) {
      // Moments with nothing in common: only the very same line makes a habit.
      newest.removeIf(line -> line.times() < FEWEST);
    }
    newest.sort(Comparator.comparingInt(Line::times).reversed());
    return new Temptation(problem, newest);
  }

  /** How often one of the lines was chosen. */
  public int times() {
    return lines.stream().mapToInt(Line::times).sum();
  }
}
