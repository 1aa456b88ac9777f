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
import rapport.grading.marks.Explanation;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.grading.marks.VoidedDecision;
import rapport.scenario.model.Rubric;

/**
 * What is said of an attempt's marks: what stands, whose word it is, and what was written to it.
 */
public final class MarksPage {
  /** As many signs of a hash as tell files apart. */
  private static final int HASH = 8;

  private final Reader reader;
  private final Standing standing;
  private final AnswerKey key;
  private final @Nullable Explanation explanation;
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
   * @param explanation of ratings that were corrected; null when they weren't
   * @param marks everybody's on this attempt
   * @param times a time in words
   */
  public MarksPage(
      Reader reader,
      Standing standing,
      @Nullable Explanation explanation,
      List<Marks> marks,
      Function<Instant, String> times) {
    this.reader = reader;
    this.standing = standing;
    this.key = standing.key();
    this.explanation = explanation;
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
    explained(blocks);
    comments(Comment.OVERALL, blocks);
    return blocks;
  }

  public boolean isUndecided() {
    return standing.source() == Standing.Source.UNDECIDED;
  }

  private String since() {
    List<String> changes = new ArrayList<>();
    if (explanation != null) {
      changes.add(
          explanation.hasOtherRatings()
              ? "by ratings that were corrected since"
              : "by its author's ratings, explained anew since");
    }
    if (!key.voided().isEmpty()) {
      changes.add("without what was voided since");
    }
    return String.join(", ", changes) + ".";
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

  private void explained(List<Block> blocks) {
    if (explanation == null) {
      return;
    }
    blocks.add(
        Block.labelled(
            "Explained by",
            Role.BODY,
            version(explanation)
                + (explanation.isKept()
                    ? "."
                    : ", of which no copy is kept any more; the words below are those of the"
                        + " session, and may be about other ratings.")));
  }

  /** Whoever reads it can compare: the version is the author's word, the hash is the file's. */
  private String version(Explanation by) {
    return (by.version().isEmpty() ? "the corrected scenario" : "version " + by.version())
        + " ("
        + by.sha256().substring(0, Math.min(HASH, by.sha256().length()))
        + "), by which it was scored on "
        + times.apply(by.at());
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
    if (explanation != null && explanation.old().contains(visit)) {
      blocks.add(
          Block.hint(
              "A line here is not in "
                  + (explanation.version().isEmpty()
                      ? "the corrected scenario"
                      : "version " + explanation.version())
                  + " any more; its words are those of the session."));
    }
    @Nullable Integer ownWords = standing.ownWords().get(visit);
    if (ownWords != null) {
      blocks.add(Block.labelled("Rated, your own words", Role.BODY, Words.level(rubric, ownWords)));
    }
    standing.raised().stream()
        .filter(each -> each.incident().visit() == visit)
        .forEach(each -> blocks.add(raised(each)));
    blocks.addAll(furtherIncidents(visit));
    standing.cleared().stream()
        .filter(each -> each.visit() == visit)
        .forEach(each -> blocks.add(MarkingPage.cleared(each)));
    comments(visit, blocks);
    return blocks;
  }

  /** A choice is rated with one critical code; what it may be besides is said beside it. */
  private List<Block> furtherIncidents(int visit) {
    List<String> codes = standing.critical(visit);
    return MarkingPage.critical(
        codes.subList(Math.min(1, codes.size()), codes.size()), standing.rubric());
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
