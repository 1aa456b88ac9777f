package rapport.play.transcript;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Sitting;

/** One thing that happened in a session. The events of a session, in order, are its transcript. */
public sealed interface Event {

  /**
   * The session began. Always the first event, and only the first.
   *
   * @param replayed what it goes on from; null where it begins at the scenario's start
   */
  record Opened(
      String attempt,
      Mode mode,
      String trainee,
      long seed,
      Played scenario,
      String rubricSha256,
      String program,
      @Nullable Replayed replayed)
      implements Event {

    /** Of a session that begins at the scenario's start. */
    public Opened(
        String attempt,
        Mode mode,
        String trainee,
        long seed,
        Played scenario,
        String rubricSha256,
        String program) {
      this(attempt, mode, trainee, seed, scenario, rubricSha256, program, null);
    }

    Opened knownAs(String code) {
      return new Opened(attempt, mode, code, seed, scenario, rubricSha256, program, replayed);
    }
  }

  /**
   * Where a replay goes on from.
   *
   * @param attempt the session whose choices are copied
   * @param decision the id of the decision that is made anew
   * @param number its place among the choices that stood there, from 1
   */
  record Replayed(String attempt, String decision, int number) {}

  /**
   * Which scenario was played, as it stood then.
   *
   * @param sha256 of the file's bytes, in lower-case hexadecimal
   * @param ratedBy who gave the ratings; null in sessions that don't say it
   */
  record Played(
      String id,
      String version,
      String title,
      String clientName,
      String sha256,
      List<String> assessed,
      @Nullable RatedBy ratedBy) {
    public Played {
      assessed = List.copyOf(assessed);
    }

    /** Of a session that doesn't say who gave the ratings. */
    public Played(
        String id,
        String version,
        String title,
        String clientName,
        String sha256,
        List<String> assessed) {
      this(id, version, title, clientName, sha256, assessed, null);
    }
  }

  /** The trainee typed a response of their own, before the offered ones were shown. */
  record Typed(String node, String text) implements Event {}

  /**
   * The trainee chose. Holds everything that was shown, so later edits of the scenario don't
   * rewrite history.
   *
   * @param isCopied whether a replay took it over from the session it goes on from
   */
  record Chose(Exchange exchange, boolean isCopied) implements Event {

    /** A choice made in this very session. */
    public Chose(Exchange exchange) {
      this(exchange, false);
    }
  }

  /** The last choice that still stood was taken back. */
  record WentBack() implements Event {}

  /** The session was taken up again after the program had stopped. */
  record Resumed() implements Event {}

  /** An ending was reached. */
  record Ended(Sitting.Close close) implements Event {}

  /**
   * The trainee rated themselves: a level, 0 to 4, on each criterion they rated. Empty when they
   * passed it over.
   */
  record RatedSelf(Map<String, Integer> levels) implements Event {
    public RatedSelf {
      levels = java.util.Collections.unmodifiableMap(new TreeMap<>(levels));
    }
  }

  /** The trainee closed the session for good before an ending. */
  record Abandoned() implements Event {}

  /**
   * The session is closed, with the result as it was worked out then. Always the last event.
   *
   * @param outcome the result's word, empty for an abandoned session
   * @param means per criterion the exact mean, such as 17/5; criteria never in play are left out
   * @param overall the exact exported overall, 0 to 1, or empty
   */
  record Sealed(String outcome, Map<String, String> means, String overall) implements Event {
    public Sealed {
      means = java.util.Collections.unmodifiableMap(new TreeMap<>(means));
    }
  }
}
