package rapport.report.page;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure of marks on tracks that go from 0 to {@link rapport.scenario.model.Rubric#TOP}.
 *
 * @param id one that no other figure of the page has
 * @param description what can be seen in it
 */
public record Tracks(
    String id, String title, String description, String caption, List<Track> tracks)
    implements Part {
  /**
   * One track.
   *
   * @param note said instead of marks; empty when there are some
   */
  public record Track(String name, List<Mark> marks, String note) {
    public Track {
      marks = List.copyOf(marks);
    }
  }

  /** Something on a track: from here to there, or at one place. */
  public record Mark(Kind kind, BigFraction from, BigFraction to) {
    public static Mark at(Kind kind, BigFraction place) {
      return new Mark(kind, place, place);
    }
  }

  /** What a mark stands for. */
  public enum Kind {
    /** From the lowest to the highest. */
    RANGE,
    MIDDLE_HALF,
    MEDIAN,
    /** From the first to the latest. */
    CHANGE,
    FIRST,
    LATEST
  }

  public Tracks {
    tracks = List.copyOf(tracks);
  }

  /** None: the words beside a figure say what it shows. */
  @Override
  public List<Part> said() {
    return List.of();
  }
}
