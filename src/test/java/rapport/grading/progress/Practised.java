package rapport.grading.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Report;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Rupture;

/** One finished session for tests, written down event by event. */
public final class Practised {
  public static final Rubric RUBRIC = rubric();

  private final Instant start;
  private final List<Entry> entries = new ArrayList<>();
  private long millis;

  private Practised(String scenario, String start, boolean isReplay) {
    this.start = Instant.parse(start);
    Event.Played played =
        new Event.Played(
            scenario, "1.0.0", "The " + scenario, "Marta", "00", List.of("empathy"), null);
    add(
        new Event.Opened(
            this.start + "-" + scenario,
            Mode.PRACTICE,
            "",
            7,
            played,
            "bb",
            "test",
            isReplay ? new Event.Replayed("before", "d1", 2) : null));
  }

  /**
   * A month of practice. Empathy, as the levels (weight x level) fall:
   *
   * <pre>
   * 3 November, harbour: 1x1, 2x2          alone 5/3 from 2; together 5/3 from 2: no line yet
   * 5 November, garden:  1x3, (1x0 taken back), 1x2
   *                                        alone 5/2 from 2; together (1+4+3+2)/5 = 2 from 4
   * 9 November, garden again from its second decision: the first copied, then 1x4
   *                                        alone 4 from 1; together (10+4)/6 = 7/3 from 4
   * 12 November, market: boundary alone    not in play; together 7/3 from 4
   * </pre>
   *
   * The minutes are 8 and 30, of which 10 count, in the week of 2 November; 5 and 4 in the next.
   */
  public static List<OwnAttempt> month() {
    return List.of(
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .after(Duration.ofMinutes(8))
            .chose("d0", 1, Map.of("empathy", 1))
            .chose("d1", 2, Map.of("empathy", 2))
            .finished(Map.of("empathy", 3)),
        Practised.at("2026-11-05T18:00:00Z", "garden")
            .after(Duration.ofMinutes(30))
            .chose("d0", 1, Map.of("empathy", 3))
            .chose("d1", 1, Map.of("empathy", 0))
            .wentBack()
            .chose("d1", 1, Map.of("empathy", 2))
            .finished(Map.of("empathy", 2)),
        Practised.replay("2026-11-09T18:00:00Z", "garden")
            .copied("d0", 1, Map.of("empathy", 3))
            .after(Duration.ofMinutes(5))
            .chose("d1", 1, Map.of("empathy", 4))
            .finished(Map.of()),
        Practised.at("2026-11-12T18:00:00Z", "market")
            .after(Duration.ofMinutes(4))
            .chose("d0", 1, Map.of("boundary", 3))
            .finished(Map.of("boundary", 4)));
  }

  /** A session that begins at the scenario's start, at this time in UTC. */
  public static Practised at(String start, String scenario) {
    return new Practised(scenario, start, false);
  }

  /** A session that goes on from a decision of another. */
  public static Practised replay(String start, String scenario) {
    return new Practised(scenario, start, true);
  }

  private Practised add(Event event) {
    entries.add(new Entry(start.plusMillis(millis), millis, event));
    return this;
  }

  /** Lets so much time go by. */
  public Practised after(Duration time) {
    millis += time.toMillis();
    return this;
  }

  /** Chooses a line with these levels. */
  public Practised chose(String decision, int weight, Map<String, Integer> levels) {
    return add(new Event.Chose(exchange(decision, weight, levels, "", "", "")));
  }

  /** Chooses such a line with a critical code. */
  public Practised chose(
      String decision, int weight, Map<String, Integer> levels, String critical) {
    return add(new Event.Chose(exchange(decision, weight, levels, critical, "", "")));
  }

  /** Takes a choice over from the session that this one goes on from. */
  public Practised copied(String decision, int weight, Map<String, Integer> levels) {
    return add(new Event.Chose(exchange(decision, weight, levels, "", "", ""), true));
  }

  /** Chooses a line of level 1 beside a better one. */
  public Practised tempted(String decision, String problem, String say, String tempting) {
    String words = say + "|" + tempting;
    return add(new Event.Chose(exchange(decision, 1, Map.of("empathy", 1), "", problem, words)));
  }

  public Practised wentBack() {
    return add(new Event.WentBack());
  }

  /** The program is stopped and started again, whose clock then begins anew. */
  public Practised resumed(Duration onNewClock) {
    millis = onNewClock.toMillis();
    return add(new Event.Resumed());
  }

  /** The session with an ending, own levels and its report read. */
  public OwnAttempt finished(Map<String, Integer> own) {
    add(new Event.Ended(new Sitting.Close("end", "The end", "", false, List.of())));
    add(new Event.RatedSelf(own));
    add(new Event.Sealed("", Map.of(), ""));
    return attempt();
  }

  /** The session as it stands, made where clocks show UTC. */
  public OwnAttempt attempt() {
    return attempt(ZoneOffset.UTC);
  }

  /** The session as it stands, made where clocks show this zone's time. */
  public OwnAttempt attempt(ZoneId zone) {
    Transcript transcript = Transcript.of(entries).orElseThrow();
    Report report = Report.of(transcript.sitting(), RUBRIC, new Aftercare("", List.of()));
    return new OwnAttempt(transcript, report, TimeSpent.of(entries), zone);
  }

  private static Exchange exchange(
      String decision,
      int weight,
      Map<String, Integer> levels,
      String critical,
      String problem,
      String words) {
    int bar = words.indexOf('|');
    List<Offer> offers = new ArrayList<>();
    offers.add(
        bar < 0
            ? offer("plain", "Say it.", levels, "", critical)
            : offer("tempting", words.substring(0, bar), levels, words.substring(bar + 1), ""));
    if (bar >= 0) {
      offers.add(offer("better", "Say it well.", Map.of("empathy", 4), "", ""));
    }
    return new Exchange(
        List.of(new Moment(decision, "", "At " + decision + ".")),
        decision,
        List.copyOf(levels.keySet()),
        weight,
        problem.isEmpty() ? List.of() : List.of(problem),
        List.of(),
        false,
        Rupture.NONE,
        false,
        offers,
        0,
        "",
        "Hm.");
  }

  private static Offer offer(
      String id, String say, Map<String, Integer> levels, String tempting, String critical) {
    return new Offer(
        id, say, levels, "", "", tempting, critical, false, false, skills(id), List.of());
  }

  private static List<String> skills(String id) {
    return id.equals("tempting") ? List.of() : List.of("reflection-of-feeling");
  }

  private static Rubric rubric() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios/rubric.yaml"));
      if (RubricLoader.load(bytes) instanceof LoadResult.Accepted<Rubric> accepted) {
        return accepted.content();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("the rubric has mistakes");
  }
}
