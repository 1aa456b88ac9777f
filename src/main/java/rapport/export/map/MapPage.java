package rapport.export.map;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.analysis.Analysis;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Place;
import rapport.report.html.HtmlOutput;
import rapport.report.page.Words;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.model.Overview;

/**
 * A map as one web page that needs nothing else: the drawing, the same as text with links, and what
 * {@code check} finds.
 */
public final class MapPage {
  /** A larger drawing is too much for the eye, and for browsers. */
  static final int MOST_DRAWN = 1_000;

  private final Analysis analysis;
  private final String file;
  private final List<MapFinding> findings;
  private final Map<String, Set<String>> origins = new LinkedHashMap<>();

  private MapPage(Analysis analysis, String file, String text) {
    this.analysis = analysis;
    this.file = file;
    DiagnosticText words = new DiagnosticText(file, text);
    this.findings =
        analysis.findings().stream()
            .map(finding -> new MapFinding(finding.severity(), words.of(finding)))
            .toList();
    map()
        .ways()
        .forEach(
            way -> origins.computeIfAbsent(way.to(), id -> new LinkedHashSet<>()).add(way.from()));
  }

  /**
   * The page.
   *
   * @param file as the person named it
   * @param text the file's text, for showing the places of findings
   */
  public static String of(Analysis analysis, String file, String text) {
    HtmlOutput output = new HtmlOutput();
    JtemapGenerated.render(output, null, new MapPage(analysis, file, text));
    return output.toString();
  }

  Analysis analysis() {
    return analysis;
  }

  StoryMap map() {
    return analysis.map();
  }

  Overview overview() {
    return analysis.scenario().overview();
  }

  /** Which scenario this is, and from where. */
  String source() {
    String version = overview().version().isEmpty() ? "" : ", version " + overview().version();
    return overview().id() + version + ", from " + file;
  }

  boolean isDrawn() {
    return map().places().size() <= MOST_DRAWN;
  }

  /** The drawing, as markup. */
  String figure() {
    return MapFigure.of(map(), analysis.scenario());
  }

  /** What the marks of the criteria stand for. */
  List<String> criteria() {
    return CriterionMarks.of(analysis.scenario()).legend();
  }

  /** In the order of the file. */
  List<Place> reached() {
    return map().places().stream().filter(Place::isReached).toList();
  }

  List<Place> unreached() {
    return map().places().stream().filter(place -> !place.isReached()).toList();
  }

  /** Where ways to this node begin. */
  Set<String> origins(Place place) {
    return origins.getOrDefault(place.id(), Set.of());
  }

  List<MapFinding> findings() {
    return findings;
  }

  String count() {
    return Words.count(findings.size(), "finding", "findings");
  }
}
