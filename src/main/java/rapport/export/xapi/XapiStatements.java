package rapport.export.xapi;

import static rapport.report.json.Json.object;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
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
        int place = visit++;
        // A copy was answered in the session it was taken over from.
        if (!choice.copied()) {
          statements.add(answered(choice, place));
        }
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
    Object result =
        object(
            "score", mean(visit).map(mean -> score(mean, Rubric.TOP)),
            "response", choice.exchange().choice().id(),
            "duration", Optional.ofNullable(choice.took()).map(XapiStatements::duration),
            "extensions", voided(visit));
    return statement(
        XapiVerb.ANSWERED,
        activities.decision(choice.exchange()),
        result,
        activities.context(registration, true),
        choice.at(),
        String.valueOf(visit));
  }

  /** Why nothing rated here counts. It was answered all the same, so the statement isn't voided. */
  private Optional<Object> voided(int visit) {
    return standing
        .key()
        .voided(visit)
        .map(each -> object(place.of("result"), object("voided", each.reason())));
  }

  /** Of one choice that counts: each criterion in play weighs the same. */
  private Optional<BigFraction> mean(int visit) {
    if (!isDecided()) {
      return Optional.empty();
    }
    List<Integer> levels =
        standing.choices().get(visit).levels().entrySet().stream()
            .filter(level -> standing.rubric().isActive(level.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    int sum = levels.stream().mapToInt(Integer::intValue).sum();
    return levels.isEmpty() ? Optional.empty() : Optional.of(BigFraction.of(sum, levels.size()));
  }

  private String completed(Instant at) {
    Object result =
        object(
            "score", overall(),
            "completion", true,
            "duration", transcript.took().map(XapiStatements::duration));
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
    Object extension = object("outcome", outcome, "source", standing.source());
    Object result =
        object(
            "score", overall(),
            "success", isSuccess,
            "extensions", object(place.of("result"), extension));
    return whole(verb, result, at);
  }

  private Optional<Object> overall() {
    return Optional.ofNullable(standing.evaluation().exported())
        .filter(overall -> isDecided())
        .map(overall -> score(overall.multiply(PERCENT), PERCENT));
  }

  private static Object score(BigFraction raw, int max) {
    return object("scaled", decimal(raw.divide(max)), "raw", decimal(raw), "min", 0, "max", max);
  }

  private static BigDecimal decimal(BigFraction value) {
    return Fractions.decimal(value, DECIMALS);
  }

  /** The standard asks for no more than hundredths. */
  private static String duration(Duration took) {
    BigFraction seconds = BigFraction.of(took.toMillis(), Duration.ofSeconds(1).toMillis());
    return "PT" + Fractions.decimal(seconds, 2).toPlainString() + "S";
  }

  private String whole(XapiVerb verb, Object result, Instant at) {
    return statement(
        verb, activities.scenario(), result, activities.context(registration, false), at, "");
  }

  private String statement(
      XapiVerb verb, Object object, Object result, Object context, Instant at, String visit) {
    return Json.line(
        object(
            "id", id(verb, visit, result).toString(),
            "actor", actor(),
            "verb", verb.json(),
            "object", object,
            "result", result,
            "context", context,
            "timestamp", TIME.format(at),
            "version", version.inStatement()));
  }

  /**
   * A statement may never change under its id, so what marking can change is part of the id: the
   * same result has the same one, however often it is written, and another result another.
   */
  private UUID id(XapiVerb verb, String visit, Object result) {
    return NameUuid.of(
        registration,
        String.join("\n", place.home(), trainee(), verb.iri(), visit, Json.line(result)));
  }

  private Object actor() {
    Object account = object("homePage", place.home(), "name", trainee());
    return object("objectType", "Agent", "account", account);
  }

  private String trainee() {
    return transcript.opened().trainee();
  }
}
