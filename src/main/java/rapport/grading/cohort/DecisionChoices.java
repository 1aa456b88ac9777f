package rapport.grading.cohort;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;

/** How often each response of one decision was chosen where it was on offer. */
public final class DecisionChoices {
  /** So many attempts must exist before a share means something. */
  static final int ENOUGH = 20;

  private static final BigFraction RARE = BigFraction.of(1, 20);

  private final Key key;
  private String clientLine = "";
  private int attempts;
  private int visits;
  private final Map<String, Counted> responses = new TreeMap<>();

  DecisionChoices(Key key) {
    this.key = key;
  }

  /** A decision of one state of a scenario's file: another may say something else there. */
  public record Key(String version, String sha256, String node) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::version).thenComparing(Key::sha256).thenComparing(Key::node);

    static Key of(Transcript transcript, Exchange exchange) {
      Event.Played played = transcript.opened().scenario();
      return new Key(played.version(), played.sha256(), exchange.decision());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * One response.
   *
   * @param offered on how many visits it was on offer
   * @param chosen on how many of these it was chosen
   * @param attempts in how many attempts the decision was met
   */
  public record Choice(String response, String say, int offered, int chosen, int attempts) {
    public BigFraction share() {
      return BigFraction.of(chosen, offered);
    }

    /** Whether hardly anybody chooses it, once it was on offer often enough to say so. */
    public boolean isRare() {
      return Math.min(attempts, offered) >= ENOUGH && share().compareTo(RARE) < 0;
    }
  }

  private static final class Counted {
    private final String say;
    private int offered;
    private int chosen;

    Counted(String say) {
      this.say = say;
    }
  }

  void add(Exchange exchange, boolean isFirstVisit) {
    clientLine = clientLine.isEmpty() ? exchange.clientLine() : clientLine;
    visits++;
    attempts += isFirstVisit ? 1 : 0;
    for (Offer offer : exchange.offers()) {
      responses.computeIfAbsent(offer.id(), id -> new Counted(offer.say())).offered++;
    }
    Counted chosen = responses.get(exchange.choice().id());
    if (chosen != null) {
      chosen.chosen++;
    }
  }

  public Key key() {
    return key;
  }

  /** What the client said there, the first time. */
  public String clientLine() {
    return clientLine;
  }

  public int attempts() {
    return attempts;
  }

  public int visits() {
    return visits;
  }

  public Collection<Choice> choices() {
    Map<String, Choice> choices = new LinkedHashMap<>();
    responses.forEach(
        (id, counted) ->
            choices.put(
                id, new Choice(id, counted.say, counted.offered, counted.chosen, attempts)));
    return Collections.unmodifiableCollection(choices.values());
  }
}
