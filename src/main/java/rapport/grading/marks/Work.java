package rapport.grading.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.scenario.model.Rubric;

/** What there is to do for one rater on one attempt. Says nothing of what others thought. */
public enum Work {
  /** This rater has begun and not finished. */
  BEGUN,
  /** Another look is wanted: it is in a sample, or two marks lie in different bands. */
  TO_MODERATE,
  /** Nobody has marked it. */
  UNMARKED,
  /** This rater and another have finished, and the agreed mark is missing. */
  TO_AGREE,
  /** Somebody else has marked it, which is enough. */
  MARKED_BY_ANOTHER,
  /** This rater has finished. */
  MARKED,
  /** There is an agreed mark. */
  AGREED;

  /** As it is typed. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return switch (this) {
      case BEGUN -> "begun";
      case TO_MODERATE -> "to be moderated";
      case UNMARKED -> "unmarked";
      case TO_AGREE -> "marked, to be agreed";
      case MARKED_BY_ANOTHER -> "marked by another rater";
      case MARKED -> "marked";
      case AGREED -> "agreed";
    };
  }

  /** Whether this rater is asked for a mark. */
  public boolean isToMark() {
    return compareTo(UNMARKED) <= 0;
  }

  /**
   * What there is to do.
   *
   * @param isSampled whether it was drawn to be marked a second time
   */
  public static Work of(
      String rater,
      List<Marks> all,
      boolean isSampled,
      AnswerKey key,
      Rubric rubric,
      Evaluation.Closing closing) {
    if (all.stream().anyMatch(marks -> marks.isAgreement() && marks.isFinished())) {
      return AGREED;
    }
    List<Marks> counting =
        all.stream().filter(each -> !each.isAgreement() && each.counts(key, rubric)).toList();
    Optional<Marks> own =
        all.stream()
            .filter(each -> !each.isAgreement() && each.rater().equals(rater))
            .filter(each -> each.isFinished() || each.last() > 0)
            .findFirst();
    if (own.isPresent() && !own.get().isFinished()) {
      return BEGUN;
    } else if (own.isPresent()) {
      return counting.size() > 1 ? TO_AGREE : MARKED;
    }
    return others(counting, isSampled, key, rubric, closing);
  }

  private static Work others(
      List<Marks> counting,
      boolean isSampled,
      AnswerKey key,
      Rubric rubric,
      Evaluation.Closing closing) {
    return switch (counting.size()) {
      case 0 -> isSampled ? TO_MODERATE : UNMARKED;
      case 1 -> isSampled ? TO_MODERATE : MARKED_BY_ANOTHER;
      case 2 -> differ(counting, key, rubric, closing) ? TO_MODERATE : MARKED_BY_ANOTHER;
      default -> MARKED_BY_ANOTHER;
    };
  }

  private static boolean differ(
      List<Marks> two, AnswerKey key, Rubric rubric, Evaluation.Closing closing) {
    return differ(
        two.get(0).evaluation(key, rubric, closing), two.get(1).evaluation(key, rubric, closing));
  }

  /** Whether two results lie in different bands on some criterion, or differ as a whole. */
  public static boolean differ(Evaluation one, Evaluation other) {
    return one.outcome() != other.outcome() || !bands(one).toList().equals(bands(other).toList());
  }

  private static Stream<String> bands(Evaluation evaluation) {
    return evaluation.criteria().stream().map(CriterionResult::band).map(String::valueOf);
  }
}
