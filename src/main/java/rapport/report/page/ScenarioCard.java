package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.scenario.model.Card;
import rapport.scenario.model.Guidance;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Rubric;

/** A scenario as the library shows it. */
public final class ScenarioCard {
  private ScenarioCard() {}

  /** The line under the title: minutes, difficulty, what it is about. */
  public static String facts(Overview overview, Rubric rubric) {
    return Stream.of(
            overview.minutes() == 0 ? "" : overview.minutes() + " min",
            overview.difficulty(),
            names(overview.problems(), rubric.problems()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" \u00B7 "));
  }

  /** Everything there is to know before choosing it. */
  public static List<Block> details(Card card, Rubric rubric) {
    Overview overview = card.overview();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(card.title()));
    blocks.add(Block.hint(facts(overview, rubric)));
    blocks.add(Block.paragraph(overview.summary()));
    if (!overview.strengths().isEmpty()) {
      blocks.add(
          Block.labelled(
              "Strengths", Role.BODY, names(overview.strengths(), rubric.strengths()) + "."));
    }
    if (!overview.contentNotes().isEmpty()) {
      blocks.add(
          Block.labelled(
              "Touches on", Role.BODY, String.join(", ", overview.contentNotes()) + "."));
    }
    blocks.addAll(BriefingPage.about(card));
    if (!overview.references().isEmpty()) {
      blocks.add(
          Block.labelled("See also", Role.BODY, String.join("; ", overview.references()) + "."));
    }
    String rights =
        Stream.of(
                overview.version().isEmpty() ? "" : "version " + overview.version(),
                overview.licence())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    if (!rights.isEmpty()) {
      blocks.add(Block.hint(card.id() + ", " + rights));
    }
    return blocks;
  }

  private static String names(List<String> tags, Map<String, Guidance> guidance) {
    return tags.stream()
        .map(tag -> guidance.containsKey(tag) ? guidance.get(tag).name() : tag)
        .collect(Collectors.joining(", "));
  }
}
