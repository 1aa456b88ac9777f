package rapport.report.json;

import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Ratings;
import rapport.report.school.MarkAgreementPage;

/** How far an instructor's raters agree with each other and with the author, as JSON. */
public final class MarkAgreementJson {
  private MarkAgreementJson() {}

  public static String of(MarkRatings marks) {
    return Json.of(agreement(marks));
  }

  static Object agreement(MarkRatings marks) {
    Object criteria = map(marks.criteria(), id -> id, id -> criterion(marks, id));
    Object ownWords = between(marks.ownWords());
    return object(
        "lines", object("counted", MarkAgreementPage.LINES, "criteria", criteria),
        "own-words", object("counted", MarkAgreementPage.OWN_WORDS, "between", ownWords));
  }

  private static Object criterion(MarkRatings marks, String criterion) {
    Ratings ratings = MarkAgreementPage.ratings(marks, criterion);
    return object(
        "between", between(ratings),
        "against-key", map(ratings.raters(), r -> r, r -> between(marks.againstKey(criterion, r))),
        "marked-after-key", map(ratings.raters(), r -> r, r -> marks.afterKey(criterion, r)));
  }

  private static Object between(Ratings ratings) {
    return AgreementJson.agreement(Agreement.of(ratings));
  }
}
