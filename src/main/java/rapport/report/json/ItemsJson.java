package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.ItemFigures;

/** What items tell apart, as JSON. */
public final class ItemsJson {
  private ItemsJson() {}

  public static String of(ItemAnalysis analysis) {
    return Json.of(map(analysis));
  }

  static Map<String, @Nullable Object> map(ItemAnalysis analysis) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("persons", analysis.persons());
    json.put("complete", analysis.complete());
    json.put("items", analysis.items().stream().map(ItemsJson::item).toList());
    json.put("alpha", FigureJson.withLimits(analysis.alpha()));
    FigureJson.put(json, Map.of("kr20", analysis.kr20()));
    return json;
  }

  private static Map<String, @Nullable Object> item(ItemFigures item) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("difficulty", item.difficulty());
    figures.put("item-rest", item.itemRest());
    figures.put("discrimination", item.discrimination());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("item", item.item());
    json.put("persons", item.persons());
    FigureJson.put(json, figures);
    return json;
  }
}
