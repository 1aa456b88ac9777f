package rapport.scenario.model;

import java.util.List;

/**
 * A node where the trainee picks a response.
 *
 * @param criteria ids of the criteria in play, each rated by every response
 * @param weight how much a visit counts, 1 to 3
 * @param tradeoff the author's word that no response is good on everything
 * @param ownWords whether the trainee is asked to type a response of their own first
 */
public record Decision(
    String id,
    Opening opening,
    List<String> criteria,
    int weight,
    boolean tradeoff,
    boolean ownWords,
    List<Response> responses)
    implements Node {

  public Decision {
    criteria = List.copyOf(criteria);
    responses = List.copyOf(responses);
    if (weight < 1 || weight > 3) {
      throw new IllegalArgumentException("weight must be 1 to 3: " + weight);
    }
  }

  /** The place of the response of this id in {@link #responses}, or -1. */
  public int indexOf(String responseId) {
    for (int i = 0; i < responses.size(); i++) {
      if (responses.get(i).id().equals(responseId)) {
        return i;
      }
    }
    return -1;
  }
}
