package rapport.report.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.ItemFigures;
import rapport.report.page.Words;

/** What items tell apart, in words. */
public final class ItemsText {
  static final String LEGEND =
      """
      item-rest: the correlation with the person's other items. Near 0 or below, the item
        measures something else, or its key is wrong.
      mean: the mean score; high is easy.
      groups: how much higher the upper 27 % score on it than the lower 27 %.
      Cronbach's alpha and KR-20: how far the items measure the same, 1 at most.
      """;

  private static final int WIDTH = 8;

  private ItemsText() {}

  public static String of(ItemAnalysis analysis) {
    return Words.count(analysis.persons(), "person", "people")
        + ", "
        + Words.count(analysis.items().size(), "item", "items")
        + ".\n\n"
        + table("item", "people", analysis)
        + "\n"
        + LEGEND;
  }

  /** The figures alone, by what the items and the persons are called. */
  static String table(String items, String persons, ItemAnalysis analysis) {
    int width =
        Stream.concat(Stream.of(items), analysis.items().stream().map(ItemFigures::item))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    text.append(row(items, persons, "item-rest", "mean", "groups", width));
    for (ItemFigures item : analysis.items()) {
      text.append(
          row(
              item.item(),
              String.valueOf(item.persons()),
              FigureText.cell(item.itemRest()),
              FigureText.cell(item.difficulty()),
              FigureText.cell(item.discrimination()),
              width));
    }
    text.append(undefined(analysis));
    text.append("  Cronbach's alpha: ").append(FigureText.of(analysis.alpha())).append('\n');
    text.append("  KR-20: ").append(FigureText.of(analysis.kr20())).append('\n');
    text.append("  Both rest on the ").append(analysis.complete()).append(" who met them all.\n");
    return text.toString();
  }

  private static String row(
      String item, String persons, String rest, String mean, String groups, int width) {
    return String.format(
        Locale.ROOT,
        "  %-" + width + "s  %" + WIDTH + "s  %9s  %" + WIDTH + "s  %" + WIDTH + "s%n",
        item,
        persons,
        rest,
        mean,
        groups);
  }

  private static String undefined(ItemAnalysis analysis) {
    Set<String> whys = new LinkedHashSet<>();
    for (ItemFigures item : analysis.items()) {
      if (!item.itemRest().isDefined()) {
        whys.add("item-rest of " + item.item() + ": " + item.itemRest().why());
      }
      if (!item.discrimination().isDefined()) {
        whys.add("groups: " + item.discrimination().why());
      }
    }
    return whys.stream().map(why -> "  - " + why + "\n").collect(Collectors.joining());
  }
}
