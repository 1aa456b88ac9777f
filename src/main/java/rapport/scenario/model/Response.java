package rapport.scenario.model;

import java.util.List;
import java.util.Map;
import rapport.scenario.condition.Condition;

/**
 * Something the trainee may say.
 *
 * @param when on offer only while this holds
 * @param once gone after it was chosen
 * @param ratings the level, 0 to 4, on each criterion in play
 * @param critical empty, or a critical code of the rubric
 * @param safety whether it asks about the client's safety
 * @param panel blind ratings per criterion, one level a rater
 */
public record Response(
    String id,
    String say,
    Map<String, Integer> ratings,
    String heard,
    String why,
    String tempting,
    Spoken reply,
    List<Effect> effects,
    Condition when,
    boolean once,
    String critical,
    boolean repair,
    boolean safety,
    List<String> skills,
    List<String> strengths,
    Map<String, List<Integer>> panel,
    Route next) {

  public Response {
    ratings = Copies.of(ratings);
    effects = List.copyOf(effects);
    skills = List.copyOf(skills);
    strengths = List.copyOf(strengths);
    panel = Copies.of(panel);
  }
}
