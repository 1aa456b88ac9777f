package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Figure;

/** How far raters agree, as JSON. */
public final class AgreementJson {
  private AgreementJson() {}

  public static String of(Agreement agreement) {
    return Json.of(map(agreement));
  }

  static Map<String, @Nullable Object> map(Agreement agreement) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("units", agreement.ratings().units().size());
    json.put("raters", agreement.ratings().raters().size());
    json.put("scale", agreement.ratings().scale().toString());
    FigureJson.put(json, plain(agreement));
    json.put("cohen", FigureJson.withError("kappa", agreement.cohen()));
    Map<String, @Nullable Object> weighted = new LinkedHashMap<>();
    weighted.put("linear", FigureJson.withError("kappa", agreement.linear()));
    weighted.put("quadratic", FigureJson.withError("kappa", agreement.quadratic()));
    json.put("weighted", weighted);
    json.put("krippendorff", krippendorff(agreement));
    Map<String, @Nullable Object> icc = new LinkedHashMap<>();
    agreement.icc().forEach((form, figure) -> icc.put(form, FigureJson.withLimits(figure)));
    json.put("icc", icc);
    return json;
  }

  private static Map<String, Figure> plain(Agreement agreement) {
    Map<String, Figure> plain = new LinkedHashMap<>();
    plain.put("percent", agreement.percent());
    plain.put("fleiss", agreement.fleiss());
    return plain;
  }

  private static Map<String, @Nullable Object> krippendorff(Agreement agreement) {
    Map<String, Figure> alphas = new LinkedHashMap<>();
    agreement.krippendorff().forEach((metric, alpha) -> alphas.put(metric.id(), alpha));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    FigureJson.put(json, alphas);
    return json;
  }
}
