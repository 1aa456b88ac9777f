package rapport.export.map;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A map's page, read back as a reader's browser would. */
final class Page {
  private static final Pattern STEP = Pattern.compile("([MCHLQ])([-0-9. ]*)");

  private final Document document;

  private Page(Document document) {
    this.document = document;
  }

  /** A card: its node and its place in the drawing. */
  record Card(String id, double left, double top, double right, double bottom) {
    boolean touches(Card other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Point point) {
      return left < point.x && point.x < right && top < point.y && point.y < bottom;
    }
  }

  record Point(double x, double y) {}

  /** A line: the nodes it should join, and the points it goes through. */
  record Line(String from, String to, List<Point> points) {
    Point start() {
      return points.get(0);
    }

    Point end() {
      return points.get(points.size() - 1);
    }
  }

  static Page of(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      return new Page(factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return document.getDocumentElement().getTextContent();
  }

  List<Element> elements(String tag) {
    return elements(document.getDocumentElement(), tag);
  }

  private static List<Element> elements(Element root, String tag) {
    List<Element> found = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (tag.equals("*") || element.getTagName().equals(tag)) {
          found.add(element);
        }
        found.addAll(elements(element, tag));
      }
    }
    return found;
  }

  /** The values of an attribute, wherever it stands. */
  List<String> values(String attribute) {
    return elements("*").stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  private List<Element> places() {
    return elements("g").stream().filter(g -> g.getAttribute("id").startsWith("box-")).toList();
  }

  List<Card> cards() {
    return places().stream().map(Page::card).toList();
  }

  private static Card card(Element place) {
    Element inner = elements(place, "g").get(0);
    String[] corner =
        inner.getAttribute("transform").replace("translate(", "").replace(")", "").split(" ", -1);
    double x = Double.parseDouble(corner[0]);
    double y = Double.parseDouble(corner[1]);
    double width = 0;
    double height = 0;
    for (Node node = inner.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element shape && shape.getAttribute("class").equals("box")) {
        width = Math.max(width, extent(shape, "width"));
        height = Math.max(height, extent(shape, "height"));
      }
    }
    return new Card(
        place.getAttribute("id").substring("box-".length()), x, y, x + width, y + height);
  }

  private static double extent(Element shape, String side) {
    if (shape.hasAttribute(side)) {
      return Double.parseDouble(shape.getAttribute(side));
    }
    boolean isWidth = side.equals("width");
    return points(shape.getAttribute("d")).stream()
        .mapToDouble(point -> isWidth ? point.x : point.y)
        .max()
        .orElseThrow();
  }

  List<Line> lines() {
    return places().stream()
        .flatMap(place -> elements(place, "path").stream())
        .filter(path -> path.hasAttribute("marker-end"))
        .map(Page::line)
        .toList();
  }

  private static Line line(Element path) {
    String title = path.getTextContent();
    String[] ends = title.split(":", 2)[0].split(" \u2192 ", -1);
    return new Line(ends[0], ends[1], points(path.getAttribute("d")));
  }

  /** The points of an outline, curves in small steps. */
  private static List<Point> points(String outline) {
    List<Point> points = new ArrayList<>();
    Matcher steps = STEP.matcher(outline.replace("V", "L0 ").replace("Z", ""));
    while (steps.find()) {
      List<Double> numbers = new ArrayList<>();
      for (String number : steps.group(2).strip().split(" +", -1)) {
        numbers.add(Double.parseDouble(number));
      }
      step(points, steps.group(1), numbers);
    }
    return points;
  }

  private static void step(List<Point> points, String command, List<Double> to) {
    int size = to.size();
    if (command.equals("H")) {
      straight(points, to.get(0), points.get(points.size() - 1).y);
    } else if (command.equals("L")) {
      straight(points, to.get(0), to.get(1));
    } else if (command.equals("C")) {
      swing(points, to);
    } else {
      points.add(new Point(to.get(size - 2), to.get(size - 1)));
    }
  }

  private static void straight(List<Point> points, double x, double y) {
    Point from = points.get(points.size() - 1);
    int count = 1 + (int) (Math.hypot(x - from.x, y - from.y) / 20);
    for (int i = 1; i <= count; i++) {
      double share = (double) i / count;
      points.add(new Point(from.x + (x - from.x) * share, from.y + (y - from.y) * share));
    }
  }

  private static void swing(List<Point> points, List<Double> to) {
    Point from = points.get(points.size() - 1);
    for (int i = 1; i <= 16; i++) {
      double t = i / 16.0;
      double x = cubic(t, from.x, to.get(0), to.get(2), to.get(4));
      points.add(new Point(x, cubic(t, from.y, to.get(1), to.get(3), to.get(5))));
    }
  }

  private static double cubic(double t, double a, double b, double c, double d) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }
}
