package rapport.report.json;

import static java.util.Map.entry;
import static rapport.report.json.FigureJson.kappa;
import static rapport.report.json.FigureJson.why;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.Metric;

/** How far raters agree, as JSON. */
public final class AgreementJson {
  private AgreementJson() {}

  public static String of(Agreement agreement) {
    return Json.of(agreement(agreement));
  }

  static Object agreement(Agreement all) {
    return object(
        "units", all.ratings().units().size(),
        "raters", all.ratings().raters().size(),
        "scale", all.ratings().scale().toString(),
        "percent", all.percent().value(),
        "fleiss", all.fleiss().value(),
        "why", why(Stream.of(entry("percent", all.percent()), entry("fleiss", all.fleiss()))),
        "cohen", kappa(all.cohen()),
        "weighted", object("linear", kappa(all.linear()), "quadratic", kappa(all.quadratic())),
        "krippendorff", krippendorff(all.krippendorff()),
        "icc", map(all.icc(), FigureJson::limited));
  }

  private static Object krippendorff(Map<Metric, Figure> alphas) {
    Map<String, @Nullable Object> json =
        map(alphas.entrySet(), e -> e.getKey().id(), e -> e.getValue().value());
    why(alphas.entrySet().stream().map(e -> entry(e.getKey().id(), e.getValue())))
        .ifPresent(why -> json.put("why", why));
    return json;
  }
}
