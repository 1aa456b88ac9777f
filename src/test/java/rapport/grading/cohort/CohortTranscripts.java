package rapport.grading.cohort;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rapport.Examples;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkRatings;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rupture;

/** Attempts at one scenario on empathy, one begun a second after the other. */
final class CohortTranscripts {
  private int counter;

  /** An assessment that reached its ending. */
  Transcript ended(String trainee, Integer... levels) {
    return of(Mode.ASSESSMENT, trainee, "", true, levels);
  }

  /** Adds an attempt by what stands for it with these marks. */
  void addTo(Cohort cohort, Transcript transcript, Marks... marks) {
    List<Marks> all = List.of(marks);
    cohort.add(
        new MarkRatings.Marked(transcript, all),
        Standing.of(transcript, hash -> Examples.rubric(), all));
  }

  /** A rater's marks that are finished. */
  static Marks marks(String rater, MarkEvent.Purpose purpose, MarkEvent... events) {
    List<MarkEvent> all = new ArrayList<>();
    all.add(new MarkEvent.Opened("attempt", rater, purpose, "00", "bb", "test"));
    all.addAll(Arrays.asList(events));
    all.add(
        purpose == MarkEvent.Purpose.OWN
            ? new MarkEvent.Finished()
            : new MarkEvent.Agreed(List.of()));
    return Marks.of(all.stream().map(event -> new MarkEntry(Instant.EPOCH, event)).toList())
        .orElseThrow();
  }

  /** Levels on empathy, one for each choice. */
  static MarkEvent[] levels(Integer... levels) {
    return IntStream.range(0, levels.length)
        .mapToObj(visit -> new MarkEvent.Levelled(visit, "empathy", levels[visit]))
        .toArray(MarkEvent[]::new);
  }

  Transcript of(Mode mode, String trainee, String critical, boolean isFinished, Integer... levels) {
    counter++;
    Event.Played played =
        new Event.Played("tea", "1.0.0", "Tea?", "Ines", "aa", List.of("empathy"));
    Event.Ended ended =
        new Event.Ended(new Sitting.Close("end", "The end", "Over.", false, List.of()));
    List<Event> events = new ArrayList<>();
    events.add(new Event.Opened("attempt-" + counter, mode, trainee, 1, played, "bb", "Rapport"));
    for (int i = 0; i < levels.length; i++) {
      events.add(new Event.Chose(exchange("n" + i, critical, levels[i])));
    }
    if (isFinished) {
      events.add(ended);
    }
    Instant at = Instant.ofEpochSecond(counter);
    return Transcript.of(events.stream().map(event -> new Entry(at, 0, event)).toList())
        .orElseThrow();
  }

  private static Exchange exchange(String node, String critical, int level) {
    return new Exchange(
        List.of(),
        node,
        List.of("empathy"),
        1,
        List.of(),
        List.of(),
        false,
        Rupture.NONE,
        false,
        IntStream.rangeClosed(0, 4).mapToObj(i -> offer(i, critical)).toList(),
        level,
        "",
        "");
  }

  private static Offer offer(int level, String critical) {
    return new Offer(
        "level-" + level,
        "Say it.",
        Map.of("empathy", level),
        "",
        "",
        "",
        critical,
        false,
        false,
        List.of(),
        List.of());
  }
}
