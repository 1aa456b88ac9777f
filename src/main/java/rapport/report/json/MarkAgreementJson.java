package rapport.report.json;

import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.MarkRatings;
import rapport.grading.marks.Place;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Bootstrap;
import rapport.grading.statistics.Ratings;
import rapport.report.school.MarkAgreementPage;

/** How far an instructor's raters agree with each other and with the author, as JSON. */
public final class MarkAgreementJson {
  private MarkAgreementJson() {}

  /**
   * Every comparison.
   *
   * @param bootstrap for the limits of alpha
   */
  public static String of(MarkRatings marks, Bootstrap bootstrap) {
    return Json.of(agreement(marks, bootstrap));
  }

  static Object agreement(MarkRatings marks, Bootstrap bootstrap) {
    Object criteria = map(marks.criteria(), id -> id, id -> criterion(marks, id, bootstrap));
    Object ownWords = raters(marks, marks.ownWords(), bootstrap);
    return object(
        "lines", object("counted", MarkAgreementPage.LINES, "criteria", criteria),
        "own-words", object("counted", MarkAgreementPage.OWN_WORDS, "between", ownWords),
        "bootstrap", AgreementJson.bootstrap(bootstrap));
  }

  private static Object criterion(MarkRatings marks, String criterion, Bootstrap bootstrap) {
    Ratings ratings = MarkAgreementPage.ratings(marks, criterion);
    return object(
        "between", raters(marks, ratings, bootstrap),
        "against-key",
            map(ratings.raters(), r -> r, r -> between(marks.againstKey(criterion, r), bootstrap)),
        "marked-after-key", map(ratings.raters(), r -> r, r -> marks.afterKey(criterion, r)));
  }

  private static Map<String, @Nullable Object> between(Ratings ratings, Bootstrap bootstrap) {
    return AgreementJson.agreement(Agreement.of(ratings, bootstrap));
  }

  private static Object raters(MarkRatings marks, Ratings ratings, Bootstrap bootstrap) {
    Map<String, @Nullable Object> all = between(ratings, bootstrap);
    all.putAll(AgreementJson.raters(ratings, unit -> place(marks, unit)));
    return all;
  }

  private static Map<String, @Nullable Object> place(MarkRatings marks, String unit) {
    @Nullable Place place = marks.places().get(unit);
    return place == null
        ? object("unit", unit)
        : object(
            "scenario", place.scenario(),
            "version", place.version(),
            "node", place.node(),
            "response", Json.orNull(place.response()),
            "attempt", Json.orNull(place.attempt()));
  }
}
