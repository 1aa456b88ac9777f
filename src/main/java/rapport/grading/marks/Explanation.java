package rapport.grading.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Scenario;

/**
 * The words that explain an attempt's ratings after they were corrected: those of the corrected
 * scenario.
 *
 * @param version the scenario's, may be empty
 * @param sha256 of its file
 * @param at when the attempt was scored by it
 * @param hasOtherRatings whether any rating of the attempt is another there, or only words are
 * @param isKept whether there is still a copy of it; without one the words are those of the session
 * @param sitting the session with these words
 * @param old the choices, by visit, that keep words of the session, since a line isn't there any
 *     more
 */
public record Explanation(
    String version,
    String sha256,
    Instant at,
    boolean hasOtherRatings,
    boolean isKept,
    Sitting sitting,
    Set<Integer> old) {
  public Explanation {
    old = Set.copyOf(old);
  }

  /**
   * By this correction.
   *
   * @param scenario the corrected one; null when no copy of it is kept
   */
  public static Explanation of(
      Transcript transcript, MarkEntry correction, @Nullable Scenario scenario) {
    MarkEvent.Regraded event = (MarkEvent.Regraded) correction.event();
    Sitting played = transcript.sitting();
    return new Explanation(
        event.version(),
        event.scenarioSha256(),
        correction.at(),
        !event.key().equals(AnswerKey.of(transcript)),
        scenario != null,
        scenario == null ? played : explained(played, scenario),
        scenario == null ? Set.of() : old(played.exchanges(), scenario));
  }

  /** What of a session's words a trainee reads beside its ratings. */
  public static List<List<String>> read(Sitting sitting) {
    List<List<String>> read = new ArrayList<>();
    sitting.exchanges().forEach(each -> read.add(read(each)));
    if (sitting.ending() != null) {
      read.add(List.of(sitting.ending().debrief()));
    }
    return read;
  }

  private static List<String> read(Exchange exchange) {
    Offer choice = exchange.choice();
    List<Offer> helpful = exchange.helpful();
    Stream<String> own =
        Stream.of(choice.heard(), choice.why(), helpful.isEmpty() ? "" : choice.tempting());
    return Stream.concat(
            own, helpful.stream().flatMap(offer -> Stream.of(offer.say(), offer.why())))
        .toList();
  }

  private static Sitting explained(Sitting played, Scenario scenario) {
    List<Exchange> exchanges =
        played.exchanges().stream()
            .map(each -> decision(each, scenario).map(each::explainedBy).orElse(each))
            .toList();
    Sitting explained = played.with(exchanges);
    Sitting.Close close = played.ending();
    return close != null && scenario.nodes().get(close.node()) instanceof Ending ending
        ? explained.endingIn(
            new Sitting.Close(
                close.node(), close.title(), ending.debrief(), close.premature(), close.shown()))
        : explained;
  }

  private static Set<Integer> old(List<Exchange> exchanges, Scenario scenario) {
    Set<Integer> old = new HashSet<>();
    IntStream.range(0, exchanges.size())
        .filter(visit -> !isExplained(exchanges.get(visit), scenario))
        .forEach(old::add);
    return old;
  }

  private static boolean isExplained(Exchange exchange, Scenario scenario) {
    return decision(exchange, scenario)
        .filter(now -> exchange.explainedBy(now).isExplainedBy(now))
        .isPresent();
  }

  private static Optional<Decision> decision(Exchange exchange, Scenario scenario) {
    return scenario.nodes().get(exchange.decision()) instanceof Decision decision
        ? Optional.of(decision)
        : Optional.empty();
  }
}
