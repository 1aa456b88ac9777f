package rapport.play.evaluation;

import java.util.List;
import java.util.Map;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;

/** A response as it was offered, with everything feedback needs. */
public record Offer(
    String id,
    String say,
    Map<String, Integer> levels,
    String heard,
    String why,
    String tempting,
    String critical,
    boolean repair,
    boolean safety,
    List<String> skills,
    List<String> strengths) {

  public Offer {
    levels = Map.copyOf(levels);
    skills = List.copyOf(skills);
    strengths = List.copyOf(strengths);
  }

  public static Offer of(Response response) {
    return new Offer(
        response.id(),
        response.say(),
        response.ratings(),
        response.heard(),
        response.why(),
        response.tempting(),
        response.critical(),
        response.repair(),
        response.safety(),
        response.skills(),
        response.strengths());
  }

  /** The same line with another's levels and critical code. */
  Offer as(Rated rated) {
    return new Offer(
        id,
        say,
        rated.levels(),
        heard,
        why,
        tempting,
        rated.critical(),
        repair,
        safety,
        skills,
        strengths);
  }

  /** The same line without what its author thought of it. */
  Offer unrated() {
    return new Offer(id, say, Map.of(), heard, "", "", critical, repair, safety, skills, List.of());
  }

  /** Whether it is rated, and good enough on every criterion. */
  public boolean isGoodEnough() {
    return !levels.isEmpty()
        && levels.values().stream().allMatch(level -> level >= Rubric.GOOD_ENOUGH);
  }

  /** The sum of the levels, by which responses to one line are compared. */
  public int sum() {
    return levels.values().stream().mapToInt(Integer::intValue).sum();
  }
}
