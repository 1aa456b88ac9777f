package rapport.export.map;

import java.util.ArrayList;
import java.util.List;

/** The outline of a line, as SVG writes it, from a first point on. */
final class SvgPath {
  private static final double ROUND = 6;

  private final StringBuilder text = new StringBuilder();
  private final List<double[]> corners = new ArrayList<>();
  private double x;
  private double y;

  SvgPath(double x, double y) {
    text.append('M').append(number(x)).append(' ').append(number(y));
    corners.add(new double[] {x, y});
    to(x, y);
  }

  private void to(double newX, double newY) {
    x = newX;
    y = newY;
  }

  /** Goes on in a curve that begins and ends level. */
  void swingTo(double toX, double toY) {
    if (number(y).equals(number(toY))) {
      levelTo(toX);
      return;
    }
    double middle = (x + toX) / 2;
    text.append('C').append(number(middle)).append(' ').append(number(y));
    text.append(' ').append(number(middle)).append(' ').append(number(toY));
    text.append(' ').append(number(toX)).append(' ').append(number(toY));
    to(toX, toY);
  }

  void levelTo(double toX) {
    text.append('H').append(number(toX));
    to(toX, y);
  }

  /** Goes on straight, level or upright, and rounds the corner when it goes on from there. */
  SvgPath squareTo(double toX, double toY) {
    corners.add(new double[] {toX, toY});
    return this;
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(text);
    for (int i = 1; i < corners.size(); i++) {
      double[] corner = corners.get(i);
      if (i == corners.size() - 1) {
        point(all, 'L', corner);
      } else {
        point(all, 'L', towards(corner, corners.get(i - 1)));
        point(all, 'Q', corner);
        point(all, ' ', towards(corner, corners.get(i + 1)));
      }
    }
    return all.toString();
  }

  /** A little way from a corner towards the next one, at most half of it. */
  private static double[] towards(double[] corner, double[] next) {
    double dx = next[0] - corner[0];
    double dy = next[1] - corner[1];
    double length = Math.hypot(dx, dy);
    double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
    return new double[] {corner[0] + dx * share, corner[1] + dy * share};
  }

  private static void point(StringBuilder path, char command, double[] point) {
    path.append(command).append(number(point[0])).append(' ').append(number(point[1]));
  }

  /** To a tenth of a pixel. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }
}
