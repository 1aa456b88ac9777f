package rapport.play.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Rupture;

/**
 * One decision as it was met and made: what the client said, what was on offer in the order shown,
 * what was chosen.
 *
 * @param shown everything shown since the choice before, the decision's own words last
 * @param problems the decision's tags
 * @param chosen the place of the chosen one in {@code offers}
 * @param ownWords what the trainee typed first, exactly; may be empty
 * @param reply what the client answered directly; may be empty
 */
public record Exchange(
    List<Moment> shown,
    String decision,
    List<String> criteria,
    int weight,
    List<String> problems,
    List<String> strengths,
    boolean risk,
    Rupture rupture,
    boolean asksOwnWords,
    List<Offer> offers,
    int chosen,
    String ownWords,
    String reply) {

  /** More lines to compare than these nobody holds against their own. */
  private static final int MOST_HELPFUL = 3;

  public Exchange {
    shown = List.copyOf(shown);
    criteria = List.copyOf(criteria);
    problems = List.copyOf(problems);
    strengths = List.copyOf(strengths);
    offers = List.copyOf(offers);
    if (chosen < 0 || chosen >= offers.size()) {
      throw new IllegalArgumentException("chosen must be one of " + offers.size() + ": " + chosen);
    }
  }

  public Offer choice() {
    return offers.get(chosen);
  }

  public Rated rated() {
    return new Rated(decision, weight, choice().levels(), choice().critical());
  }

  /** The same with the chosen offer rated like this, whatever its author said. */
  public Exchange as(Rated rated) {
    List<Offer> judged = new ArrayList<>(offers);
    judged.set(chosen, choice().as(rated));
    return with(judged);
  }

  /**
   * The same as this decision explains it: each offer that says there what it said takes its
   * ratings and words from there, and any other keeps its own.
   */
  public Exchange explainedBy(Decision decision) {
    return with(offers.stream().map(offer -> counterpart(offer, decision).orElse(offer)).toList());
  }

  /** Whether the chosen line, and those that would have helped, are explained by this decision. */
  public boolean isExplainedBy(Decision decision) {
    return Stream.concat(Stream.of(choice()), helpful().stream())
        .allMatch(offer -> counterpart(offer, decision).isPresent());
  }

  private static Optional<Offer> counterpart(Offer offer, Decision decision) {
    return decision.responses().stream()
        .map(Offer::of)
        .filter(other -> other.id().equals(offer.id()) && other.say().equals(offer.say()))
        .findFirst();
  }

  /**
   * The same without what anything was rated, and without the words that explain it; a critical
   * code stays as it is rated here.
   */
  public Exchange unrated(Rated rated) {
    List<Offer> judged = new ArrayList<>(offers.stream().map(Offer::unrated).toList());
    judged.set(chosen, choice().as(rated).unrated());
    return with(judged);
  }

  private Exchange with(List<Offer> judged) {
    return new Exchange(
        shown,
        decision,
        criteria,
        weight,
        problems,
        strengths,
        risk,
        rupture,
        asksOwnWords,
        judged,
        chosen,
        ownWords,
        reply);
  }

  /** The offer with the highest sum of levels; of equals, the chosen one, else the first shown. */
  public Offer best() {
    Offer best = choice();
    for (Offer offer : offers) {
      if (offer.sum() > best.sum()) {
        best = offer;
      }
    }
    return best;
  }

  /** A response that would have served better, when there was one. */
  public Optional<Offer> better() {
    return best().sum() > choice().sum() ? Optional.of(best()) : Optional.empty();
  }

  /**
   * The lines that would have helped, the best first and no more than three: those that are good
   * enough on every criterion, and if there is none, the one that would have served better.
   */
  public List<Offer> helpful() {
    List<Offer> good =
        offers.stream()
            .filter(offer -> offer.sum() > choice().sum() && offer.isGoodEnough())
            .sorted(Comparator.comparingInt(Offer::sum).reversed())
            .limit(MOST_HELPFUL)
            .toList();
    return good.isEmpty() ? better().stream().toList() : good;
  }

  /** The client's last words before the choice; empty when silent. */
  public String clientLine() {
    return shown.isEmpty() ? "" : shown.get(shown.size() - 1).client();
  }
}
