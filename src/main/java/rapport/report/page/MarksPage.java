package rapport.report.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.Comment;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.grading.marks.VoidedDecision;
import rapport.scenario.model.Rubric;

/**
 * What is said of an attempt's marks: what stands, whose word it is, and what was written to it.
 */
public final class MarksPage {
  private final Reader reader;
  private final Standing standing;
  private final AnswerKey key;
  private final List<Marks> marks;
  private final Function<Instant, String> times;

  /** Who is to read it. */
  public enum Reader {
    /** The instructor, for the file: everything, with the raters' codes. */
    FILE,
    /** The trainee: what stands and why, and nobody's code. */
    TRAINEE
  }

  /**
   * The page.
   *
   * @param marks everybody's on this attempt
   * @param times a time in words
   */
  public MarksPage(
      Reader reader,
      Standing standing,
      AnswerKey key,
      List<Marks> marks,
      Function<Instant, String> times) {
    this.reader = reader;
    this.standing = standing;
    this.key = key;
    this.marks = marks.stream().filter(each -> each.counts(key, standing.rubric())).toList();
    this.times = times;
  }

  /** What stands and why. Of marks that aren't agreed yet nothing is told. */
  public List<Block> summary() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading("Marks"));
    blocks.add(Block.labelled("What stands", Role.BODY, words(standing.source())));
    if (reader == Reader.FILE) {
      marks.forEach(each -> blocks.add(rater(each)));
    }
    if (isUndecided()) {
      return blocks;
    }
    result(blocks);
    standing
        .overrides()
        .forEach(each -> blocks.add(MarkingPage.override(each, standing.rubric(), true)));
    standing.raised().forEach(each -> blocks.add(raised(each)));
    standing.cleared().forEach(each -> blocks.add(MarkingPage.cleared(each)));
    key.voided().forEach(each -> blocks.add(voided(each)));
    comments(Comment.OVERALL, blocks);
    return blocks;
  }

  public boolean isUndecided() {
    return standing.source() == Standing.Source.UNDECIDED;
  }

  private String since() {
    return key.voided().isEmpty()
        ? "by ratings that were corrected since."
        : "without what was voided since.";
  }

  private String words(Standing.Source source) {
    return switch (source) {
      case AGREED -> "the mark that raters agreed on.";
      case MARKER -> "one marker's mark.";
      case EVALUATION -> "the program's evaluation, " + since();
      case UNDECIDED ->
          "nothing yet. Several raters marked this and have not agreed, so there is no result.";
    };
  }

  private Block rater(Marks one) {
    @Nullable Instant at = one.finishedAt();
    String when = at == null ? "" : ", " + times.apply(at);
    return Block.labelled(
        one.isAgreement() ? "Agreed by" : "Marked by", Role.BODY, one.rater() + when);
  }

  private Block voided(VoidedDecision decision) {
    return Block.verbatim("Voided", places(decision) + ": " + decision.reason());
  }

  /** Where a voided decision came up, counted as the timeline does. */
  private String places(VoidedDecision decision) {
    List<String> numbers =
        IntStream.range(0, key.choices().size())
            .filter(visit -> key.choices().get(visit).decision().equals(decision.decision()))
            .mapToObj(visit -> String.valueOf(visit + 1))
            .toList();
    return numbers.size() == 1
        ? "decision " + numbers.get(0) + " doesn't count"
        : "decisions " + String.join(", ", numbers) + " don't count";
  }

  private void result(List<Block> blocks) {
    blocks.addAll(MarkingPage.outcome(standing.evaluation()));
    blocks.add(
        standing.evaluation().outcome() == null
            ? Block.hint("The session was left before an ending, so there is no result.")
            : MarkingPage.percentage(standing.evaluation()));
  }

  /** Beside a decision: the author's levels, what everybody gave, and what was written to it. */
  public List<Block> at(int visit) {
    Rubric rubric = standing.rubric();
    List<Block> blocks = new ArrayList<>();
    key.voided(visit).ifPresent(each -> blocks.add(MarkingPage.voided(each)));
    if (reader == Reader.FILE || blocks.isEmpty()) {
      blocks.add(
          Block.labelled(
              "The author",
              Role.BODY,
              MarkingPage.levels(key.choices().get(visit).levels(), rubric)));
    }
    if (reader == Reader.FILE && marks.size() > 1) {
      marks.forEach(each -> given(each, visit, blocks));
    }
    @Nullable Integer ownWords = standing.ownWords().get(visit);
    if (ownWords != null) {
      blocks.add(Block.labelled("Rated, your own words", Role.BODY, Words.level(rubric, ownWords)));
    }
    standing.raised().stream()
        .filter(each -> each.incident().visit() == visit)
        .forEach(each -> blocks.add(raised(each)));
    standing.cleared().stream()
        .filter(each -> each.visit() == visit)
        .forEach(each -> blocks.add(MarkingPage.cleared(each)));
    comments(visit, blocks);
    return blocks;
  }

  private Block raised(Standing.Raising raising) {
    return MarkingPage.raised(
        raising.incident(), reader == Reader.FILE ? raising.raters() : List.of());
  }

  private void given(Marks one, int visit, List<Block> blocks) {
    @Nullable Map<String, Integer> levels = one.levels().get(visit);
    if (levels != null) {
      String who = (one.isAgreement() ? "Agreed, by " : "Given by ") + one.rater();
      blocks.add(Block.labelled(who, Role.BODY, MarkingPage.levels(levels, standing.rubric())));
    }
  }

  /** The same words copied into the agreed mark are said once. */
  private void comments(int visit, List<Block> blocks) {
    standing.comments().stream()
        .filter(each -> each.visit() == visit)
        .map(this::comment)
        .distinct()
        .forEach(blocks::add);
  }

  private Block comment(Comment comment) {
    return Block.verbatim(
        reader == Reader.FILE ? "Comment by " + comment.rater() : "Comment", comment.text());
  }
}
