package rapport.report.json;

import static java.util.Map.entry;
import static rapport.report.json.FigureJson.limited;
import static rapport.report.json.FigureJson.why;
import static rapport.report.json.Json.list;
import static rapport.report.json.Json.object;

import java.util.stream.Stream;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.ItemFigures;
import rapport.report.school.ItemsPage;

/** What items tell apart, as JSON. */
public final class ItemsJson {
  private ItemsJson() {}

  public static String of(ItemAnalysis analysis) {
    return Json.of(analysis(analysis));
  }

  static Object analysis(ItemAnalysis analysis) {
    return object(
        "persons", analysis.persons(),
        "complete", analysis.complete(),
        "items", list(analysis.items(), ItemsJson::item),
        "alpha", limited(analysis.alpha()),
        "kr20", analysis.kr20().value(),
        "why", why(analysis.kr20()),
        "note", ItemsPage.few(analysis.persons()));
  }

  private static Object item(ItemFigures item) {
    return object(
        "item", item.item(),
        "persons", item.persons(),
        "difficulty", item.difficulty().value(),
        "item-rest", item.itemRest().value(),
        "discrimination", item.discrimination().value(),
        "why",
            why(
                Stream.of(
                    entry("difficulty", item.difficulty()),
                    entry("item-rest", item.itemRest()),
                    entry("discrimination", item.discrimination()))));
  }
}
