package rapport.grading.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.scenario.model.Criterion;

/**
 * How a trainee's own levels on one criterion lay beside the results, counted session by session.
 *
 * @param near in how many the two were at most half a level apart
 */
public record SelfView(Criterion criterion, int higher, int near, int lower) {
  private static final BigFraction NEAR = BigFraction.of(1, 2);

  /** Fewer sessions than this show no tendency. */
  public static final int FEWEST = 3;

  /** Which way own levels lean. */
  public enum Tendency {
    TOO_FEW,
    HIGHER,
    LOWER,
    NEAR,
    NONE;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Criterion by criterion, those the trainee rated in a session with evidence on it. */
  static List<SelfView> of(List<Criterion> criteria, List<OwnAttempt> finished) {
    List<SelfView> views = new ArrayList<>();
    for (Criterion criterion : criteria) {
      SelfView view = new SelfView(criterion, 0, 0, 0);
      for (OwnAttempt own : finished) {
        view = view.with(own);
      }
      if (view.sessions() > 0) {
        views.add(view);
      }
    }
    return views;
  }

  private SelfView with(OwnAttempt own) {
    Map<String, Integer> levels = own.report().sitting().selfRatings();
    @Nullable Integer level = levels.get(criterion.id());
    @Nullable BigFraction mean = own.mean(criterion.id());
    if (level == null || mean == null) {
      return this;
    }
    BigFraction over = BigFraction.of(level).subtract(mean);
    if (over.abs().compareTo(NEAR) <= 0) {
      return new SelfView(criterion, higher, near + 1, lower);
    }
    return over.signum() > 0
        ? new SelfView(criterion, higher + 1, near, lower)
        : new SelfView(criterion, higher, near, lower + 1);
  }

  public int sessions() {
    return higher + near + lower;
  }

  /** What more than half of the sessions show, once there are enough of them. */
  public Tendency tendency() {
    if (sessions() < FEWEST) {
      return Tendency.TOO_FEW;
    } else if (2 * higher > sessions()) {
      return Tendency.HIGHER;
    } else if (2 * lower > sessions()) {
      return Tendency.LOWER;
    }
    return 2 * near > sessions() ? Tendency.NEAR : Tendency.NONE;
  }
}
