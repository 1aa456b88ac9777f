package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Comment;
import rapport.grading.marks.Explanation;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Standing;
import rapport.grading.marks.VoidedDecision;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Rated;
import rapport.report.page.MarksPage.Reader;

/**
 * What stands for one attempt, for programs. A visit is the place, from 0, of a choice among those
 * that stand. Of marks that aren't agreed yet nothing but that is told.
 */
record MarksJson(Reader reader, Standing standing, @Nullable Explanation explanation) {
  Object marks() {
    boolean isUndecided = standing.source() == Standing.Source.UNDECIDED;
    return object(
        "source", standing.source(),
        "raters", toFile(standing.raters()),
        "result", isUndecided ? null : result(standing.evaluation()),
        "choices", isUndecided ? List.of() : choices(),
        "overrides", list(standing.overrides(), MarksJson::override),
        "cleared", list(standing.cleared(), MarksJson::cleared),
        "raised", list(standing.raised(), this::raised),
        "voided", list(standing.key().voided(), MarksJson::voided),
        "explained-by", explanation == null ? null : explainedBy(explanation),
        "comments", isUndecided ? List.of() : comments());
  }

  /** Codes of raters are for the instructor's file, and nothing for anybody else. */
  private <T> Optional<T> toFile(T codes) {
    return reader == Reader.FILE ? Optional.of(codes) : Optional.empty();
  }

  private static Object result(Evaluation evaluation) {
    List<CriterionResult> inPlay =
        evaluation.criteria().stream().filter(each -> each.computed() != null).toList();
    return object(
        "outcome", evaluation.outcome(),
        "overall", evaluation.exported(),
        "critical", evaluation.criticalCodes(),
        "criteria", map(inPlay, each -> each.criterion().id(), CriterionResult::computed));
  }

  private List<Object> choices() {
    return IntStream.range(0, standing.choices().size()).mapToObj(this::choice).toList();
  }

  private Object choice(int visit) {
    return object(
        "visit", visit,
        "node", standing.choices().get(visit).decision(),
        "author", levels(standing.key().choices().get(visit)),
        "stands", levels(standing.choices().get(visit)),
        "critical", standing.critical(visit),
        "own-words", standing.ownWords().get(visit));
  }

  private static Object levels(Rated choice) {
    return new TreeMap<>(choice.levels());
  }

  private static Object override(MarkEvent.Overrode override) {
    return object(
        "criterion", override.criterion(),
        "mean", Fractions.of(override.mean()),
        "original", override.original(),
        "reason", override.reason());
  }

  private static Object cleared(MarkEvent.Cleared incident) {
    return object("visit", incident.visit(), "code", incident.code(), "reason", incident.reason());
  }

  private Object raised(Standing.Raising raising) {
    return object(
        "visit", raising.incident().visit(),
        "code", raising.incident().code(),
        "raters", toFile(raising.raters()),
        "reason", raising.incident().reason());
  }

  /** Which texts a page explains these ratings with. */
  private static Object explainedBy(Explanation by) {
    return object(
        "version", Json.orNull(by.version()),
        "sha256", by.sha256(),
        "at", by.at(),
        "kept", by.isKept(),
        "old", by.old().stream().sorted().toList());
  }

  private static Object voided(VoidedDecision decision) {
    return object("node", decision.decision(), "reason", decision.reason());
  }

  private List<Object> comments() {
    return standing.comments().stream().map(this::comment).distinct().toList();
  }

  private Object comment(Comment comment) {
    return object(
        "visit", comment.visit() == Comment.OVERALL ? null : comment.visit(),
        "rater", toFile(comment.rater()),
        "text", comment.text());
  }
}
