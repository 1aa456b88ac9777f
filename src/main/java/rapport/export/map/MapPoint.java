package rapport.export.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of a drawing: a card, or a point where ways to one target pass between
 * the cards. Its place in the column and its height on the page are found step by step.
 */
final class MapPoint {
  private static final int PASSING = 8;
  private static final int CARD_GAP = 26;
  private static final int PASSING_GAP = 10;

  final int column;
  final @Nullable MapCard card;
  final List<Link> before = new ArrayList<>();
  final List<Link> after = new ArrayList<>();

  /** Its place in the column, from 0. */
  int index;

  /** Its upper edge. */
  double top;

  MapPoint(int column, @Nullable MapCard card) {
    this.column = column;
    this.card = card;
  }

  /** A line from one column to the next, with how far below their tops it touches both. */
  record Link(MapPoint from, double out, MapPoint to, double in) {
    double start() {
      return from.top + out;
    }

    double end() {
      return to.top + in;
    }
  }

  /** Joins two points unless they are joined there already. */
  static void join(MapPoint from, double out, MapPoint to) {
    boolean isJoined = from.after.stream().anyMatch(link -> link.to == to && link.out == out);
    if (!isJoined) {
      Link link = new Link(from, out, to, to.arrival());
      from.after.add(link);
      to.before.add(link);
    }
  }

  double arrival() {
    return card == null ? PASSING / 2.0 : card.arrival();
  }

  double height() {
    return card == null ? PASSING : card.height();
  }

  double bottom() {
    return top + height();
  }

  /** How much room there must be between this and the one below it. */
  double gapTo(MapPoint below) {
    return card == null || below.card == null ? PASSING_GAP : CARD_GAP;
  }
}
