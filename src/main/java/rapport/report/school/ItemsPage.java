package rapport.report.school;

import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.ItemFigures;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;

/** What items tell apart. */
public final class ItemsPage {
  static final Block LEGEND =
      Block.verbatim(
          """
          item-rest: the correlation with the person's other items. Near 0 or below, the
            item measures something else, or its key is wrong.
          mean: the mean score; high is easy.
          groups: how much higher the upper 27 % score on it than the lower 27 %; of items
            scored 0 and 1, those who are tied at the edge share the places left.
          Cronbach's alpha and KR-20: how far the items measure the same, 1 at most.""");

  private static final int NUMBER_WIDTH = 8;

  private ItemsPage() {}

  public static List<Part> of(ItemAnalysis analysis) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        Block.verbatim(
            Words.count(analysis.persons(), "person", "people")
                + ", "
                + Words.count(analysis.items().size(), "item", "items")
                + "."));
    parts.add(Block.BLANK);
    parts.addAll(figures("item", "people", analysis));
    parts.add(Block.BLANK);
    parts.add(LEGEND);
    return parts;
  }

  /** The figures alone, by what the items and the persons are called. */
  static List<Part> figures(String items, String persons, ItemAnalysis analysis) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        Table.of(
                "",
                List.of(
                    words(items),
                    number(persons).atLeast(NUMBER_WIDTH),
                    number("item-rest"),
                    number("mean").atLeast(NUMBER_WIDTH),
                    number("groups").atLeast(NUMBER_WIDTH)),
                analysis.items().stream().map(ItemsPage::row).toList())
            .indented());
    undefined(analysis).forEach(why -> parts.add(note("- " + why)));
    parts.add(note("Cronbach's alpha: " + FigureWords.of(analysis.alpha())));
    parts.add(note("KR-20: " + FigureWords.of(analysis.kr20())));
    parts.add(note("Both rest on the " + analysis.complete() + " who met them all."));
    few(analysis.persons()).ifPresent(words -> parts.add(note(words)));
    return parts;
  }

  /** A word on coefficients of so few people; nothing when there are enough. */
  public static Optional<String> few(int people) {
    return people >= ItemAnalysis.ENOUGH
        ? Optional.empty()
        : Optional.of(
            "Only "
                + Words.count(people, "person", "people")
                + ": from fewer than "
                + ItemAnalysis.ENOUGH
                + ", any of these coefficients may be chance.");
  }

  static Block note(String words) {
    return Block.verbatim(words).indented();
  }

  private static List<Cell> row(ItemFigures item) {
    return Table.row(
        item.item(),
        String.valueOf(item.persons()),
        FigureWords.cell(item.itemRest()),
        FigureWords.cell(item.difficulty()),
        FigureWords.cell(item.discrimination()));
  }

  private static Set<String> undefined(ItemAnalysis analysis) {
    Set<String> whys = new LinkedHashSet<>();
    for (ItemFigures item : analysis.items()) {
      if (!item.itemRest().isDefined()) {
        whys.add("item-rest of " + item.item() + ": " + item.itemRest().why());
      }
      if (!item.discrimination().isDefined()) {
        whys.add("groups: " + item.discrimination().why());
      }
    }
    return whys;
  }
}
