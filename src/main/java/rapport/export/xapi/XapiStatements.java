package rapport.export.xapi;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;
import rapport.report.json.Json;
import rapport.scenario.model.Rubric;

/**
 * One attempt as xAPI statements: {@code answered} for each choice that stands, {@code completed}
 * when an ending was reached, and {@code passed} or {@code failed} when there is such a result.
 */
public final class XapiStatements {
  /** The language tag of texts in a language nobody knows. */
  public static final String UNKNOWN_LANGUAGE = "und";

  private static final UUID NAMESPACE = UUID.fromString("0f1c8d5e-6f0b-4d6a-9c0b-2d9e7c1a4b38");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int DECIMALS = 6;
  private static final int PERCENT = 100;

  private final XapiVersion version;
  private final XapiPlace place;
  private final Transcript transcript;
  private final Standing standing;
  private final XapiActivities activities;
  private final UUID registration;

  private XapiStatements(
      XapiVersion version,
      XapiPlace place,
      String language,
      Transcript transcript,
      Standing standing) {
    this.version = version;
    this.place = place;
    this.transcript = transcript;
    this.standing = standing;
    this.activities = new XapiActivities(place, transcript.opened(), language);
    this.registration = NameUuid.of(NAMESPACE, transcript.attempt());
  }

  /**
   * The statements in the order in which things happened, each on one line.
   *
   * @param language of the scenario's texts, as a language tag
   */
  public static List<String> of(
      XapiVersion version,
      XapiPlace place,
      String language,
      Transcript transcript,
      Standing standing) {
    return new XapiStatements(version, place, language, transcript, standing).all();
  }

  private List<String> all() {
    List<String> statements = new ArrayList<>();
    int visit = 0;
    for (Transcript.Choice choice : transcript.choices()) {
      if (!choice.undone()) {
        statements.add(answered(choice, visit++));
      }
    }
    if (transcript.endedAt() != null) {
      statements.add(completed(transcript.endedAt()));
      addJudged(statements, transcript.endedAt());
    }
    return statements;
  }

  private boolean isDecided() {
    return standing.source() != Standing.Source.UNDECIDED;
  }

  private String answered(Transcript.Choice choice, int visit) {
    Map<String, Object> result = new LinkedHashMap<>();
    BigFraction mean = isDecided() ? mean(standing.choices().get(visit)) : null;
    if (mean != null) {
      result.put("score", score(mean, Rubric.TOP));
    }
    result.put("response", choice.exchange().choice().id());
    if (choice.took() != null) {
      result.put("duration", duration(choice.took()));
    }
    return statement(
        XapiVerb.ANSWERED,
        activities.decision(choice.exchange()),
        result,
        true,
        choice.at(),
        String.valueOf(visit));
  }

  /** Of one choice: each criterion weighs the same; null when none was in play. */
  private @Nullable BigFraction mean(Rated rated) {
    List<Integer> levels =
        rated.levels().entrySet().stream()
            .filter(level -> standing.rubric().isActive(level.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    int sum = levels.stream().mapToInt(Integer::intValue).sum();
    return levels.isEmpty() ? null : BigFraction.of(sum, levels.size());
  }

  private String completed(Instant at) {
    Map<String, Object> result = new LinkedHashMap<>();
    addOverall(result);
    result.put("completion", true);
    transcript.took().ifPresent(took -> result.put("duration", duration(took)));
    return whole(XapiVerb.COMPLETED, result, at);
  }

  private void addJudged(List<String> statements, Instant at) {
    @Nullable Outcome outcome = isDecided() ? standing.evaluation().outcome() : null;
    if (outcome == null) {
      return;
    }
    switch (outcome) {
      case MET -> statements.add(judged(XapiVerb.PASSED, true, outcome, at));
      case NOT_YET_MET, CRITICAL_INCIDENT ->
          statements.add(judged(XapiVerb.FAILED, false, outcome, at));
      case NOT_ENOUGH_EVIDENCE -> {
        // Neither is known.
      }
    }
  }

  private String judged(XapiVerb verb, boolean isSuccess, Outcome outcome, Instant at) {
    Map<String, Object> result = new LinkedHashMap<>();
    addOverall(result);
    result.put("success", isSuccess);
    result.put("extensions", Map.of(place.of("result"), extension(outcome)));
    return whole(verb, result, at);
  }

  private Map<String, Object> extension(Outcome outcome) {
    Map<String, Object> extension = new LinkedHashMap<>();
    extension.put("outcome", outcome.id());
    extension.put("source", standing.source().id());
    return extension;
  }

  private void addOverall(Map<String, Object> result) {
    @Nullable BigFraction overall = isDecided() ? standing.evaluation().exported() : null;
    if (overall != null) {
      result.put("score", score(overall.multiply(PERCENT), PERCENT));
    }
  }

  private static Map<String, Object> score(BigFraction raw, int max) {
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("scaled", Fractions.decimal(raw.divide(max), DECIMALS));
    score.put("raw", Fractions.decimal(raw, DECIMALS));
    score.put("min", 0);
    score.put("max", max);
    return score;
  }

  /** The standard asks for no more than hundredths. */
  private static String duration(Duration took) {
    BigFraction seconds = BigFraction.of(took.toMillis(), Duration.ofSeconds(1).toMillis());
    return "PT" + Fractions.decimal(seconds, 2).toPlainString() + "S";
  }

  private String whole(XapiVerb verb, Map<String, Object> result, Instant at) {
    return statement(verb, activities.scenario(), result, false, at, "");
  }

  private String statement(
      XapiVerb verb,
      Map<String, Object> object,
      Map<String, Object> result,
      boolean isPart,
      Instant at,
      String visit) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("id", id(verb, visit, result).toString());
    statement.put("actor", actor());
    statement.put("verb", verb.json());
    statement.put("object", object);
    statement.put("result", result);
    statement.put("context", activities.context(registration.toString(), isPart));
    statement.put("timestamp", TIME.format(at));
    switch (version) {
      case V1_0_3 -> {
        // It asks those who send statements to leave the version out.
      }
      case V2_0_0 -> statement.put("version", version.number());
    }
    return Json.line(statement);
  }

  /**
   * A statement may never change under its id, so what marking can change is part of the id: the
   * same result has the same one, however often it is written, and another result another.
   */
  private UUID id(XapiVerb verb, String visit, Map<String, Object> result) {
    return NameUuid.of(
        registration,
        String.join("\n", place.home(), trainee(), verb.iri(), visit, Json.line(result)));
  }

  private Map<String, Object> actor() {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("homePage", place.home());
    account.put("name", trainee());
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("objectType", "Agent");
    actor.put("account", account);
    return actor;
  }

  private String trainee() {
    return transcript.opened().trainee();
  }
}
