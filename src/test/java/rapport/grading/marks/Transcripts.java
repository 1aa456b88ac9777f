package rapport.grading.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rupture;

/** Transcripts for tests, made of rated choices. */
public final class Transcripts {
  private Transcripts() {}

  public static Transcript complete(List<Rated> choices, List<String> assessed) {
    return of(choices, assessed, false);
  }

  public static Transcript premature(List<Rated> choices, List<String> assessed) {
    return of(choices, assessed, true);
  }

  private static Transcript of(List<Rated> choices, List<String> assessed, boolean premature) {
    List<Event> events = new ArrayList<>();
    events.add(opened(assessed));
    choices.forEach(rated -> events.add(new Event.Chose(exchange(rated))));
    events.add(new Event.Ended(new Sitting.Close("end", "The end", "", premature, List.of())));
    return Transcript.of(events.stream().map(event -> new Entry(Instant.EPOCH, 0, event)).toList())
        .orElseThrow();
  }

  private static Event.Opened opened(List<String> assessed) {
    return new Event.Opened(
        "20260101-000000-example-abcd",
        Mode.ASSESSMENT,
        "t01",
        7,
        new Event.Played("example", "1.0.0", "An example", "Marta", "00", assessed),
        "bb",
        "test");
  }

  private static Exchange exchange(Rated rated) {
    return new Exchange(
        List.of(new Moment(rated.decision(), "", "At " + rated.decision() + ".")),
        rated.decision(),
        List.copyOf(rated.levels().keySet()),
        rated.weight(),
        List.of(),
        List.of(),
        false,
        Rupture.NONE,
        false,
        List.of(offer(rated)),
        0,
        "",
        "Hm.");
  }

  private static Offer offer(Rated rated) {
    return new Offer(
        "say",
        "Say it.",
        rated.levels(),
        "",
        "",
        "",
        rated.critical(),
        false,
        false,
        List.of(),
        List.of());
  }
}
