package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Marks;
import rapport.grading.marks.VoidedDecision;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/** What an instructor reads while marking. */
public final class MarkingPage {
  private MarkingPage() {}

  /** The dialogue before a choice. */
  public static List<Block> before(String clientLabel, List<Exchange> exchanges) {
    return ConversationPage.of(clientLabel, Words.TRAINEE, exchanges);
  }

  /** One choice of a transcript, and whether the session had been taken up again before it. */
  public static List<Block> choice(Transcript transcript, int visit) {
    List<Block> blocks = new ArrayList<>(Resumptions.here(transcript.resumptionsBefore(visit)));
    blocks.addAll(
        choice(transcript.opened().scenario().clientName(), transcript.exchanges().get(visit)));
    return blocks;
  }

  /** One choice as the trainee met it: what was said, what they typed, what was on offer. */
  private static List<Block> choice(String clientLabel, Exchange exchange) {
    List<Block> blocks = new ArrayList<>(ConversationPage.shown(clientLabel, exchange.shown()));
    if (!exchange.ownWords().isEmpty()) {
      blocks.add(Block.labelled("Own words", Role.TRAINEE, exchange.ownWords()));
    }
    for (Offer offer : exchange.offers()) {
      if (!offer.equals(exchange.choice())) {
        blocks.add(Block.labelled("Not chosen", Role.HINT, offer.say()).indented());
      }
    }
    blocks.add(Block.labelled(Words.TRAINEE, Role.TRAINEE, exchange.choice().say()));
    if (!exchange.reply().isEmpty()) {
      blocks.add(Block.labelled(clientLabel, Role.CLIENT, exchange.reply()));
    }
    return blocks;
  }

  /** What came after the last choice. */
  public static List<Block> ending(String clientLabel, Transcript transcript) {
    if (transcript.ended() == null) {
      return List.of(Block.hint("The trainee left before an ending."));
    }
    List<Block> blocks =
        new ArrayList<>(ConversationPage.shown(clientLabel, transcript.ended().close().shown()));
    blocks.add(Block.labelled("How it ended", Role.BODY, transcript.ended().close().title()));
    return blocks;
  }

  /** The author's view of a choice, with the model response where there was a better one. */
  public static List<Block> authors(Exchange exchange, Rated rated, Rubric rubric) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.labelled("The author", Role.BODY, levels(rated.levels(), rubric) + "."));
    if (!exchange.choice().why().isEmpty()) {
      blocks.add(Block.labelled("Why", Role.BODY, exchange.choice().why()));
    }
    blocks.addAll(critical(List.of(rated.critical()), rubric));
    blocks.add(
        Block.labelled(
            "Model response",
            Role.GOOD,
            exchange.better().map(Offer::say).orElse("the one that was chosen.")));
    return blocks;
  }

  /** Levels in the rubric's order: {@code Empathy Facilitative (3), Boundary Partial (2)}. */
  public static String levels(Map<String, Integer> levels, Rubric rubric) {
    return rubric.active().stream()
        .filter(criterion -> levels.containsKey(criterion.id()))
        .map(c -> c.name() + " " + Words.level(rubric, levels.getOrDefault(c.id(), 0)))
        .collect(Collectors.joining(", "));
  }

  /** What a criterion asks, and what each level means. */
  public static List<Block> levelWords(Criterion criterion, Rubric rubric) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(criterion.name()));
    blocks.add(Block.paragraph(criterion.question()));
    for (int level = Rubric.TOP; level >= 0; level--) {
      blocks.add(
          Block.labelled(Words.level(rubric, level), Role.BODY, criterion.levels().get(level)));
    }
    return blocks;
  }

  /** The result by the marks so far. */
  public static List<Block> result(Evaluation evaluation, Rubric rubric) {
    List<Block> blocks = new ArrayList<>(outcome(evaluation));
    blocks.addAll(ScorePage.of(evaluation, rubric));
    blocks.add(percentage(evaluation));
    return blocks;
  }

  /** The result's word; nothing when the trainee left. */
  static List<Block> outcome(Evaluation evaluation) {
    return evaluation.outcome() == null
        ? List.of()
        : List.of(
            Block.labelled(
                "Result", Words.role(evaluation.outcome()), Words.of(evaluation.outcome()) + "."));
  }

  static Block percentage(Evaluation evaluation) {
    return Block.hint(
        evaluation.exported() == null
            ? "No percentage for a gradebook."
            : "For a gradebook: " + Words.percent(evaluation.exported()) + ".");
  }

  /**
   * A criterion set by hand, and why.
   *
   * @param withOriginal whether to say what it was before
   */
  public static Block override(MarkEvent.Overrode override, Rubric rubric, boolean withOriginal) {
    Criterion criterion = rubric.criteria().get(override.criterion());
    String name = criterion == null ? override.criterion() : criterion.name();
    return Block.verbatim(
        "Override",
        name
            + " "
            + override.mean().toPlainString()
            + (withOriginal ? " instead of " + decimal(override.original()) : "")
            + ": "
            + override.reason());
  }

  private static String decimal(String exact) {
    return Fractions.parse(exact).map(it -> Fractions.decimal(it, 2).toPlainString()).orElse(exact);
  }

  /** What these critical codes of a choice mean. */
  static List<Block> critical(List<String> codes, Rubric rubric) {
    return codes.stream()
        .flatMap(code -> Stream.ofNullable(rubric.critical().get(code)))
        .map(code -> Block.labelled("Critical incident", Role.CRITICAL, code.words()))
        .toList();
  }

  /** Where critical codes still stand by these marks: every one, as each was counted. */
  public static List<Block> incidents(Marks marks, AnswerKey key, Rubric rubric) {
    List<Block> blocks = new ArrayList<>();
    for (int visit = 0; visit < key.choices().size(); visit++) {
      String place = "decision " + (visit + 1) + ", ";
      marks.critical(visit, key).stream()
          .flatMap(code -> Stream.ofNullable(rubric.critical().get(code)))
          .map(code -> place + code.id() + ". " + code.words())
          .forEach(words -> blocks.add(Block.labelled("Critical incident", Role.CRITICAL, words)));
    }
    return blocks;
  }

  /** A decision that doesn't count, and why. */
  public static Block voided(VoidedDecision decision) {
    return Block.verbatim("Voided", "nothing rated at this decision counts. " + decision.reason());
  }

  /** An incident judged to be none. */
  public static Block cleared(MarkEvent.Cleared incident) {
    return Block.verbatim(
        "Cleared",
        incident.code() + " at decision " + (incident.visit() + 1) + ": " + incident.reason());
  }

  /**
   * An incident that a rater found.
   *
   * @param raters their codes; empty where nobody is to be named
   */
  public static Block raised(MarkEvent.Raised incident, List<String> raters) {
    return Block.verbatim(
        "Raised",
        incident.code()
            + " at decision "
            + (incident.visit() + 1)
            + (raters.isEmpty() ? "" : ", by " + String.join(" and ", raters))
            + ": "
            + incident.reason());
  }

  /** What one rater decided about incidents, all of it. */
  public static List<Block> decided(Marks marks) {
    List<Block> blocks = new ArrayList<>();
    marks.incidents().raised().forEach(each -> blocks.add(raised(each, List.of(marks.rater()))));
    marks.incidents().cleared().forEach(each -> blocks.add(cleared(each)));
    return blocks;
  }

  /** What one rater decided about incidents at one choice. */
  public static List<Block> decided(Marks marks, int visit) {
    List<Block> blocks = new ArrayList<>();
    marks.incidents().raised().stream()
        .filter(each -> each.visit() == visit)
        .forEach(each -> blocks.add(raised(each, List.of(marks.rater()))));
    marks.incidents().cleared().stream()
        .filter(each -> each.visit() == visit)
        .forEach(each -> blocks.add(cleared(each)));
    return blocks;
  }

  /** The exact mean that an override takes the place of; empty when there is none. */
  public static String original(Evaluation evaluation, String criterion) {
    return evaluation.criteria().stream()
        .filter(result -> result.criterion().id().equals(criterion))
        .map(CriterionResult::computed)
        .filter(java.util.Objects::nonNull)
        .map(Fractions::exact)
        .findFirst()
        .orElse("");
  }
}
