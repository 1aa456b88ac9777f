package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.play.evaluation.RatedBy;
import rapport.play.transcript.Mode;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Card;
import rapport.scenario.model.Client;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** What a trainee reads before the first line. */
public final class BriefingPage {
  private BriefingPage() {}

  public static List<Block> of(Scenario scenario, Rubric rubric, Aftercare aftercare, Mode mode) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(Words.titled(scenario.title(), mode)));
    blocks.add(Block.paragraph(scenario.overview().summary()));
    if (!scenario.overview().contentNotes().isEmpty()) {
      blocks.add(
          Block.labelled(
              "This scenario touches on",
              Role.BODY,
              String.join(", ", scenario.overview().contentNotes())
                  + ". You may leave it out, and you may stop at any time; neither counts against"
                  + " you."));
    }
    blocks.add(Block.BLANK);
    blocks.addAll(about(scenario.card()));
    blocks.add(Block.BLANK);
    blocks.add(Block.labelled("Mode", Role.BODY, Words.of(mode)));
    blocks.add(Block.labelled("Looked at", Role.BODY, assessed(scenario.overview(), rubric)));
    if (!aftercare.resources().isEmpty()) {
      blocks.add(
          Block.labelled(
              "If it stirs something up",
              Role.BODY,
              "the report ends with people you can turn to: "
                  + String.join(
                      "; ", aftercare.resources().stream().map(Aftercare.Resource::name).toList())
                  + "."));
    }
    blocks.add(Block.BLANK);
    blocks.add(Block.hint(Words.disclaimer(RatedBy.of(scenario))));
    return blocks;
  }

  /** The client's background and the objectives, also one key away during the session. */
  public static List<Block> about(Card card) {
    List<Block> blocks = new ArrayList<>();
    Client client = card.client();
    String who =
        Stream.of(client.name(), client.fact("age"), client.fact("pronouns"))
            .filter(text -> !text.isEmpty())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    blocks.add(Block.labelled("The client", Role.BODY, who + "."));
    add(blocks, "Background", client.fact("background"));
    add(blocks, "Comes with", client.fact("presenting"));
    add(blocks, "Setting", card.overview().setting());
    if (!card.overview().objectives().isEmpty()) {
      blocks.add(Block.labelled("What to practise", Role.BODY, ""));
      card.overview().objectives().forEach(text -> blocks.add(Block.item(text)));
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String label, String text) {
    if (!text.isEmpty()) {
      blocks.add(Block.labelled(label, Role.BODY, text));
    }
  }

  private static String assessed(Overview overview, Rubric rubric) {
    List<String> names =
        rubric.active().stream()
            .filter(criterion -> overview.assessed().contains(criterion.id()))
            .map(criterion -> criterion.name().toLowerCase(Locale.ROOT))
            .toList();
    return String.join(", ", names) + ".";
  }
}
