package rapport.scenario.moments;

import java.util.List;

/**
 * One sentence of a client, and lines that answer it.
 *
 * @param about who the client is, in a few words; may be empty
 * @param intensity how hard it is to bear, from {@link #GENTLEST} to {@link #HARDEST}
 */
public record Moment(
    String id,
    String client,
    String about,
    int intensity,
    String says,
    List<ModelLine> models,
    List<WeakLine> weak) {
  public static final int GENTLEST = 1;
  public static final int HARDEST = 3;

  public Moment {
    models = List.copyOf(models);
    weak = List.copyOf(weak);
  }
}
