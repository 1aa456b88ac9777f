package rapport.export.map;

import static rapport.report.html.Markup.escape;

import rapport.scenario.model.Scenario;

/** What the shapes and lines of the drawing mean, in words beside them. */
final class MapLegend {
  private static final String LINE =
      "<path class=\"%s\" d=\"M1 9 H25\" marker-end=\"url(#arrow-%s)\"/>";

  private MapLegend() {}

  static String of(Scenario scenario) {
    StringBuilder html = new StringBuilder("<figcaption><ul>\n");
    item(html, "decision", box(2), "decision: each response begins a way");
    item(html, "passage", box(8), "passage: leads on by itself");
    item(html, "ending", box(8) + inner(5), "ending");
    item(html, "premature ending", octagon(), "premature ending: no score");
    item(html, "risk", "<path class=\"bar\" d=\"M4 2 V16\"/>", "risk");
    item(html, "rupture", "<path class=\"bar\" d=\"M4 2 V16\"/>", "rupture");
    item(html, "", LINE.formatted("way", "way"), "leads on, in one colour to one node");
    item(html, "", LINE.formatted("loop", "loop"), "leads back: a loop");
    item(html, "", LINE.formatted("untaken", "untaken"), "never taken");
    item(html, "unreached", box(2), "dashed box: not reached");
    CriterionMarks.of(scenario)
        .legend()
        .forEach(mark -> html.append("<li>").append(escape(mark)).append(", levels 0 to 4</li>\n"));
    return html.append("</ul></figcaption>\n").toString();
  }

  private static void item(StringBuilder html, String type, String shape, String words) {
    html.append("<li><svg class=\"place ").append(type);
    html.append("\" viewBox=\"0 0 34 18\" aria-hidden=\"true\">").append(shape);
    html.append("</svg>").append(escape(words)).append("</li>\n");
  }

  private static String box(int round) {
    return "<rect class=\"box\" x=\"1\" y=\"1\" width=\"32\" height=\"16\" rx=\"" + round + "\"/>";
  }

  private static String inner(int round) {
    return "<rect class=\"box\" x=\"4\" y=\"4\" width=\"26\" height=\"10\" rx=\"" + round + "\"/>";
  }

  private static String octagon() {
    return "<path class=\"box\" d=\"M6 1 H28 L33 6 V12 L28 17 H6 L1 12 V6 Z\"/>"
        + "<path class=\"box\" d=\"M8 4 H26 L30 8 V10 L26 14 H8 L4 10 V8 Z\"/>";
  }
}
