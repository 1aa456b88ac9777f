package rapport.export.map;

import static rapport.report.html.Markup.element;
import static rapport.report.html.Markup.escape;

import java.util.List;
import java.util.stream.Collectors;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.report.page.Words;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.diagnostic.DiagnosticText.Piece;
import rapport.scenario.model.Overview;

/**
 * A map as one web page that needs nothing else: the drawing, the same as text, and what {@code
 * check} finds. It has no script, and forbids any.
 */
public final class MapPage {
  /** A larger drawing is too much for the eye, and for browsers. */
  static final int MOST_DRAWN = 1_000;

  private final Analysis analysis;
  private final StoryMap map;
  private final Overview overview;
  private final String file;
  private final StringBuilder html = new StringBuilder();

  private MapPage(Analysis analysis, String file) {
    this.analysis = analysis;
    this.map = analysis.map();
    this.overview = analysis.scenario().overview();
    this.file = file;
  }

  /**
   * The page.
   *
   * @param file as the person named it
   * @param text the file's text, for showing the places of findings
   */
  public static String of(Analysis analysis, String file, String text) {
    MapPage page = new MapPage(analysis, file);
    page.head();
    page.drawing();
    page.nodes();
    page.findings(text);
    page.html.append("</body>\n</html>\n");
    return page.html.toString();
  }

  private void head() {
    String title = escape(overview.title());
    html.append(
        """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <title>%s: map</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <h1 lang="%s">%s</h1>
        <p lang="%s">%s</p>
        <p class="faint">%s</p>
        <p class="faint">%s; %s</p>
        """
            .formatted(
                title,
                MapStyle.CSS,
                escape(overview.language()),
                title,
                escape(overview.language()),
                escape(overview.summary()),
                escape(overview.id() + versions() + ", from " + file),
                MapWords.size(map),
                escape(analysis.summary())));
    if (!map.isComplete()) {
      html.append(
          element(
              "p",
              "notice",
              "The search stopped at its limit: what is marked as not seen may still be there."));
    }
    html.append(
        """
        </header>
        <nav aria-label="On this page"><ul>
        <li><a href="#drawing">Drawing</a></li>
        <li><a href="#nodes">As text</a></li>
        <li><a href="#findings">%s</a></li>
        </ul></nav>
        """
            .formatted(count()));
  }

  private String versions() {
    return overview.version().isEmpty() ? "" : ", version " + overview.version();
  }

  private String count() {
    return Words.count(analysis.findings().size(), "finding", "findings");
  }

  private boolean isDrawn() {
    return map.places().size() <= MOST_DRAWN;
  }

  private void drawing() {
    html.append("<h2 id=\"drawing\">Drawing</h2>\n");
    if (isDrawn()) {
      figure();
    } else {
      html.append("<p>A scenario of more than ").append(MOST_DRAWN);
      html.append(" nodes is not drawn: nobody could read it. Every node stands below.</p>\n");
    }
  }

  private void figure() {
    html.append(
        """
        <figure>
        <input type="checkbox" id="fit" class="controls"/> <label for="fit" class="controls">Fit to the width</label>
        <div class="window" tabindex="0" role="region" aria-label="Drawing, can be scrolled">
        """);
    html.append(MapFigure.of(map, analysis.scenario()));
    html.append("</div>\n").append(MapLegend.of(analysis.scenario())).append("</figure>\n");
  }

  private void nodes() {
    html.append("<section class=\"prose\">\n<h2 id=\"nodes\">As text</h2>\n");
    html.append(MapList.of(map, overview.language(), isDrawn())).append("</section>\n");
  }

  private void findings(String text) {
    html.append("<section class=\"prose\">\n<h2 id=\"findings\">What check finds</h2>\n");
    if (analysis.findings().isEmpty()) {
      html.append("<p>Nothing.</p>\n");
    }
    DiagnosticText words = new DiagnosticText(file, text);
    analysis.findings().forEach(finding -> finding(finding, words.of(finding)));
    html.append("</section>\n");
  }

  private void finding(Diagnostic finding, List<List<Piece>> lines) {
    html.append("<div class=\"finding\">\n");
    html.append("<p>").append(pieces(finding, lines.get(0))).append("</p>\n");
    List<String> source = lines.stream().filter(MapPage::isSource).map(MapPage::words).toList();
    if (!source.isEmpty()) {
      html.append("<pre>").append(escape(String.join("\n", source))).append("</pre>\n");
    }
    lines.stream()
        .skip(1)
        .filter(line -> !isSource(line))
        .forEach(line -> html.append("<p>").append(pieces(finding, line)).append("</p>\n"));
    html.append("</div>\n");
  }

  private static boolean isSource(List<Piece> line) {
    return line.stream()
        .anyMatch(
            piece ->
                piece.role() == DiagnosticText.Role.SOURCE
                    || piece.role() == DiagnosticText.Role.CARET);
  }

  private static String words(List<Piece> line) {
    return line.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String pieces(Diagnostic finding, List<Piece> line) {
    return line.stream().map(piece -> piece(finding, piece)).collect(Collectors.joining());
  }

  private static String piece(Diagnostic finding, Piece piece) {
    return switch (piece.role()) {
      case WHERE, CODE -> element("span", "faint", piece.text());
      case SEVERITY -> element("span", finding.severity().word(), piece.text());
      case MESSAGE, SOURCE, CARET -> escape(piece.text());
      case HELP -> escape(piece.text().strip());
    };
  }
}
