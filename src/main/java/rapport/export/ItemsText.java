package rapport.export;

import java.util.Locale;
import rapport.grading.ItemAnalysis;
import rapport.grading.ItemFigures;
import rapport.presentation.Words;

/** What items tell apart, in words. */
public final class ItemsText {
  private static final int WIDTH = 8;
  private static final int LONGEST = 40;

  private ItemsText() {}

  public static String of(ItemAnalysis analysis) {
    int names = analysis.items().stream().mapToInt(item -> item.item().length()).max().orElse(0);
    int width = Math.min(LONGEST, Math.max("item".length(), names));
    StringBuilder text = new StringBuilder();
    text.append(Words.count(analysis.persons(), "person", "persons")).append(", ");
    text.append(Words.count(analysis.items().size(), "item", "items")).append(".\n\n");
    text.append(row("item", "persons", "item-rest", "mean", "groups", width));
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
    text.append('\n').append(legend(analysis)).append('\n');
    text.append("Cronbach's alpha: ").append(FigureText.of(analysis.alpha())).append('\n');
    text.append("KR-20: ").append(FigureText.of(analysis.kr20())).append('\n');
    text.append("  Both rest on the ").append(analysis.complete());
    return text.append(" who met every item: how far the items measure the same.\n").toString();
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

  private static String legend(ItemAnalysis analysis) {
    StringBuilder text = new StringBuilder();
    text.append(
        "  item-rest: the correlation with the person's other items. Near 0 or below, the\n");
    text.append("    item measures something else, or its key is wrong.\n");
    text.append("  mean: the mean score; high is easy.\n");
    text.append("  groups: how much higher the upper 27 % score on it than the lower 27 %.\n");
    for (ItemFigures item : analysis.items()) {
      if (!item.itemRest().isDefined()) {
        text.append("  - ").append(item.item()).append(", item-rest: ");
        text.append(item.itemRest().why()).append('\n');
      }
    }
    analysis.items().stream()
        .filter(item -> !item.discrimination().isDefined())
        .map(item -> item.discrimination().why())
        .distinct()
        .forEach(why -> text.append("  - in groups: ").append(why).append('\n'));
    return text.toString();
  }
}
