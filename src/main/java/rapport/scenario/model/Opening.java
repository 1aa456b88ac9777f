package rapport.scenario.model;

import java.util.List;

/**
 * What a node shows on entry, and how the author tagged it.
 *
 * @param scene narration, may be empty
 * @param client what the client says, empty when the client is silent
 * @param risk whether the client's safety is in question here
 */
public record Opening(
    String scene,
    Spoken client,
    List<String> problems,
    List<String> strengths,
    boolean risk,
    Rupture rupture) {

  public Opening {
    problems = List.copyOf(problems);
    strengths = List.copyOf(strengths);
  }
}
