package rapport.play.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rapport.scenario.model.Scenario;

/** Who gave a scenario's ratings, so far as its file says it. */
public enum RatedBy {
  /** Its author alone. */
  AUTHOR,
  /** Its author, beside a panel of people who didn't see the author's levels. */
  HUMAN,
  /** Its author, beside a panel of programs that didn't see the author's levels. */
  AUTOMATED;

  public static RatedBy of(Scenario scenario) {
    return of(scenario.overview().raters()).orElse(AUTHOR);
  }

  public static Optional<RatedBy> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
