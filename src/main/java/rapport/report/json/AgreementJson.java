package rapport.report.json;

import static java.util.Map.entry;
import static rapport.report.json.FigureJson.kappa;
import static rapport.report.json.FigureJson.limited;
import static rapport.report.json.FigureJson.why;
import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Bootstrap;
import rapport.grading.statistics.Dispute;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.Metric;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Severity;
import rapport.grading.statistics.Weighting;
import rapport.report.school.PrevalenceWords;

/** How far raters agree, as JSON. */
public final class AgreementJson {
  private AgreementJson() {}

  /**
   * Every figure.
   *
   * @param bootstrap what the limits of alpha were found by
   */
  public static String of(Agreement agreement, Bootstrap bootstrap) {
    Map<String, @Nullable Object> all = agreement(agreement);
    all.put("bootstrap", bootstrap(bootstrap));
    all.putAll(raters(agreement.ratings(), unit -> object("unit", unit)));
    return Json.of(all);
  }

  static Object bootstrap(Bootstrap bootstrap) {
    return object("seed", bootstrap.seed(), "resamples", bootstrap.resamples());
  }

  static Map<String, @Nullable Object> agreement(Agreement all) {
    return object(
        "units", all.ratings().units().size(),
        "raters", all.ratings().raters().size(),
        "shared", all.shared(),
        "scale", all.ratings().scale().toString(),
        "percent", all.percent().value(),
        "fleiss", all.fleiss().value(),
        "why", why(Stream.of(entry("percent", all.percent()), entry("fleiss", all.fleiss()))),
        "explained", PrevalenceWords.of(all),
        "cohen", kappa(all.cohen()),
        "weighted", object("linear", kappa(all.linear()), "quadratic", kappa(all.quadratic())),
        "pairwise", map(all.pairwise().entrySet(), e -> e.getKey().id(), e -> plain(e.getValue())),
        "gwet", gwet(all.gwet()),
        "pabak", limitedWithError(all.pabak()),
        "krippendorff", krippendorff(all.krippendorff()),
        "krippendorff-limits", limits(all.krippendorff()),
        "icc", map(all.icc(), FigureJson::limited));
  }

  private static Object plain(Figure figure) {
    return object("value", figure.value(), "why", why(figure));
  }

  private static Object gwet(Map<Weighting, Figure> gwet) {
    return object(
        "ac1",
        limitedWithError(of(gwet, Weighting.PLAIN)),
        "ac2",
        object(
            "linear", limitedWithError(of(gwet, Weighting.LINEAR)),
            "quadratic", limitedWithError(of(gwet, Weighting.QUADRATIC))));
  }

  private static Figure of(Map<Weighting, Figure> figures, Weighting weighting) {
    return Objects.requireNonNull(figures.get(weighting));
  }

  private static Object limitedWithError(Figure figure) {
    return object(
        "value", figure.value(),
        "se", figure.se(),
        "low", figure.low(),
        "high", figure.high(),
        "why", why(figure));
  }

  private static Object krippendorff(Map<Metric, Figure> alphas) {
    Map<String, @Nullable Object> json =
        map(alphas.entrySet(), e -> e.getKey().id(), e -> e.getValue().value());
    why(alphas.entrySet().stream()
            .filter(e -> !e.getValue().isDefined())
            .map(e -> entry(e.getKey().id(), e.getValue())))
        .ifPresent(why -> json.put("why", why));
    return json;
  }

  /** Nothing where nobody asked for them. */
  private static Optional<Object> limits(Map<Metric, Figure> alphas) {
    return alphas.values().stream().allMatch(figure -> figure.low() == null)
        ? Optional.empty()
        : Optional.of(map(alphas.entrySet(), e -> e.getKey().id(), e -> limited(e.getValue())));
  }

  /**
   * Who is strict or mild, and what they see most differently.
   *
   * @param place what a unit is
   */
  static Map<String, @Nullable Object> raters(
      Ratings ratings, Function<String, Map<String, @Nullable Object>> place) {
    return object(
        "severity", list(Severity.of(ratings), AgreementJson::severity),
        "disputed", list(Dispute.of(ratings), each -> dispute(ratings, each, place)));
  }

  private static Object severity(Severity severity) {
    return object(
        "rater", severity.rater(),
        "units", severity.units(),
        "difference", severity.difference().value(),
        "why", why(severity.difference()));
  }

  private static Object dispute(
      Ratings ratings, Dispute dispute, Function<String, Map<String, @Nullable Object>> place) {
    Map<String, @Nullable Object> unit = place.apply(dispute.unit());
    unit.put(
        "values", map(dispute.values(), value -> PrevalenceWords.value(ratings.scale(), value)));
    return unit;
  }
}
