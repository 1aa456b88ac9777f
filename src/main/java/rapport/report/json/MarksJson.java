package rapport.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.Comment;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.report.page.MarksPage.Reader;

/**
 * What stands for one attempt, for programs. A visit is the place, from 0, of a choice among those
 * that stand. Of marks that aren't agreed yet nothing but that is told.
 */
public final class MarksJson {
  private final Reader reader;
  private final Standing standing;
  private final AnswerKey key;

  private MarksJson(Reader reader, Standing standing, AnswerKey key) {
    this.reader = reader;
    this.standing = standing;
    this.key = key;
  }

  public static Map<String, @Nullable Object> of(Reader reader, Standing standing, AnswerKey key) {
    return new MarksJson(reader, standing, key).marks();
  }

  private Map<String, @Nullable Object> marks() {
    boolean isUndecided = standing.source() == Standing.Source.UNDECIDED;
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", standing.source().id());
    if (reader == Reader.FILE) {
      json.put("raters", standing.raters());
    }
    json.put("result", isUndecided ? null : result(standing.evaluation()));
    json.put("choices", isUndecided ? List.of() : choices());
    json.put("overrides", standing.overrides().stream().map(MarksJson::override).toList());
    json.put("cleared", standing.cleared().stream().map(MarksJson::cleared).toList());
    json.put("comments", isUndecided ? List.of() : comments());
    return json;
  }

  private static Map<String, @Nullable Object> result(Evaluation evaluation) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("outcome", evaluation.outcome() == null ? null : evaluation.outcome().id());
    json.put("overall", Json.number(evaluation.exported()));
    json.put("critical", evaluation.criticalCodes());
    Map<String, Object> criteria = new LinkedHashMap<>();
    for (CriterionResult result : evaluation.criteria()) {
      if (result.computed() != null) {
        criteria.put(
            result.criterion().id(), Objects.requireNonNull(Json.number(result.computed())));
      }
    }
    json.put("criteria", criteria);
    return json;
  }

  private List<Map<String, @Nullable Object>> choices() {
    List<Map<String, @Nullable Object>> choices = new ArrayList<>();
    for (int visit = 0; visit < standing.choices().size(); visit++) {
      Map<String, @Nullable Object> json = new LinkedHashMap<>();
      json.put("visit", visit);
      json.put("node", standing.choices().get(visit).decision());
      json.put("author", new TreeMap<>(key.choices().get(visit).levels()));
      json.put("stands", new TreeMap<>(standing.choices().get(visit).levels()));
      json.put("own-words", standing.ownWords().get(visit));
      choices.add(json);
    }
    return choices;
  }

  private static Map<String, Object> override(MarkEvent.Overrode override) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("criterion", override.criterion());
    json.put("mean", Objects.requireNonNull(Json.number(Fractions.of(override.mean()))));
    json.put("original", override.original());
    json.put("reason", override.reason());
    return json;
  }

  private static Map<String, Object> cleared(MarkEvent.Cleared incident) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visit", incident.visit());
    json.put("code", incident.code());
    json.put("reason", incident.reason());
    return json;
  }

  private List<Map<String, @Nullable Object>> comments() {
    return standing.comments().stream().map(this::comment).distinct().toList();
  }

  private Map<String, @Nullable Object> comment(Comment comment) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("visit", comment.visit() == Comment.OVERALL ? null : comment.visit());
    if (reader == Reader.FILE) {
      json.put("rater", comment.rater());
    }
    json.put("text", comment.text());
    return json;
  }
}
