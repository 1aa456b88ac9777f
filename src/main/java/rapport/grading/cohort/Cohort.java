package rapport.grading.cohort;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Counting;
import rapport.grading.marks.MarkRatings;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

/**
 * What many attempts add up to, scenario by scenario, by what stands for each. Takes one transcript
 * at a time, in whatever order, and keeps none of them.
 */
public final class Cohort {
  private final @Nullable Counting counting;
  private final Map<String, ScenarioCohort> scenarios = new TreeMap<>();
  private final MarkRatings.Gathering ratings = new MarkRatings.Gathering();

  private Cohort(@Nullable Counting counting) {
    this.counting = counting;
  }

  /** One in which a single attempt of each trainee counts. */
  public static Cohort of(Counting counting) {
    return new Cohort(counting);
  }

  /** One in which every attempt that reached an ending counts. */
  public static Cohort ofAll() {
    return new Cohort(null);
  }

  /** Adds an attempt, everybody's marks on it, and what stands; practice is passed over. */
  public void add(MarkRatings.Marked marked, Standing standing) {
    Transcript transcript = marked.transcript();
    if (transcript.opened().mode() != Mode.ASSESSMENT) {
      return;
    }
    ratings.take(marked);
    scenarios
        .computeIfAbsent(
            transcript.opened().scenario().id(),
            id -> new ScenarioCohort(id, transcript.opened().scenario().title(), counting))
        .add(transcript, standing);
  }

  /** Which attempt of a trainee counts; nothing when all do. */
  public Optional<Counting> counting() {
    return Optional.ofNullable(counting);
  }

  /** In the order of their ids. */
  public Collection<ScenarioCohort> scenarios() {
    return Collections.unmodifiableCollection(scenarios.values());
  }

  /** The levels raters gave in all these attempts. */
  public MarkRatings ratings() {
    return ratings.ratings();
  }
}
