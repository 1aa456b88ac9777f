package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Ratings;
import rapport.report.text.MarkAgreement;

/** How far an instructor's raters agree with each other and with the author, as JSON. */
public final class MarkAgreementJson {
  private MarkAgreementJson() {}

  public static String of(MarkRatings marks) {
    return Json.of(map(marks));
  }

  static Map<String, @Nullable Object> map(MarkRatings marks) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Map<String, @Nullable Object> criteria = new LinkedHashMap<>();
    for (String criterion : marks.criteria()) {
      Ratings ratings = MarkAgreement.ratings(marks, criterion);
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("between", AgreementJson.map(Agreement.of(ratings)));
      Map<String, @Nullable Object> against = new LinkedHashMap<>();
      for (String rater : ratings.raters()) {
        against.put(rater, AgreementJson.map(Agreement.of(marks.againstKey(criterion, rater))));
      }
      one.put("against-key", against);
      criteria.put(criterion, one);
    }
    json.put("lines", counted(MarkAgreement.LINES, "criteria", criteria));
    json.put(
        "own-words",
        counted(
            MarkAgreement.OWN_WORDS, "between", AgreementJson.map(Agreement.of(marks.ownWords()))));
    return json;
  }

  private static Map<String, @Nullable Object> counted(String what, String name, Object content) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("counted", what);
    json.put(name, content);
    return json;
  }
}
