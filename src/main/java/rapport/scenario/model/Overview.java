package rapport.scenario.model;

import java.util.List;

/**
 * What is said of a scenario before it is played.
 *
 * @param difficulty empty, or introductory, intermediate or advanced
 * @param minutes the author's estimate, 0 when not given
 * @param problems tags from the rubric's problems
 * @param strengths tags from the rubric's strengths
 * @param assessed ids of the criteria a result needs evidence for
 * @param shuffle whether responses are shown in shuffled order
 * @param raters who made the panel ratings: empty, human or automated
 */
public record Overview(
    String id,
    String title,
    String version,
    String language,
    String licence,
    String difficulty,
    int minutes,
    String summary,
    String setting,
    List<String> problems,
    List<String> strengths,
    List<String> objectives,
    List<String> contentNotes,
    List<String> references,
    List<String> assessed,
    boolean shuffle,
    String raters) {

  public Overview {
    problems = List.copyOf(problems);
    strengths = List.copyOf(strengths);
    objectives = List.copyOf(objectives);
    contentNotes = List.copyOf(contentNotes);
    references = List.copyOf(references);
    assessed = List.copyOf(assessed);
  }
}
