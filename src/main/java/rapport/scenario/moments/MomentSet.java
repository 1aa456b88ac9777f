package rapport.scenario.moments;

import java.util.List;

/**
 * Sentences of different clients, on which one skill is practised.
 *
 * @param skill in the word that responses of scenarios carry too
 * @param markers what a trainee holds against their own line
 * @param contentNotes what it may touch on
 * @param moments in the order of the file, their ids all different
 */
public record MomentSet(
    String id,
    String title,
    String skill,
    String language,
    String licence,
    String summary,
    List<String> markers,
    List<String> contentNotes,
    List<Moment> moments) {
  public MomentSet {
    markers = List.copyOf(markers);
    contentNotes = List.copyOf(contentNotes);
    moments = List.copyOf(moments);
  }
}
