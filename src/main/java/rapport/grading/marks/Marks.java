package rapport.grading.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Tally;
import rapport.scenario.model.Rubric;

/**
 * What stands of one rater's marks on one attempt, after everything they took back.
 *
 * @param levels by visit, then by criterion
 * @param ownWords by visit
 * @param comments by visit
 * @param overrides by criterion
 * @param incidents what was decided about critical incidents
 * @param givenAt when each level that stands was given, by visit, then by criterion or {@link
 *     #OWN_WORDS}
 * @param first what was given first, before anything was changed
 * @param finishedAt when the rater said so, or agreed marks were agreed; null before
 * @param regraded the latest scoring under corrected ratings; null when there is none
 * @param voids by decision, what was said last of whether it is voided
 * @param last the number of the last event that can be taken back; 0 when there is none
 */
public record Marks(
    MarkEvent.Opened opened,
    Map<Integer, Map<String, Integer>> levels,
    Map<Integer, Integer> ownWords,
    Map<Integer, String> comments,
    String overallComment,
    Map<String, MarkEvent.Overrode> overrides,
    Incidents incidents,
    Map<Integer, Map<String, Instant>> givenAt,
    FirstLevels first,
    @Nullable Instant finishedAt,
    @Nullable MarkEntry regraded,
    Map<String, MarkEntry> voids,
    int last) {
  /** What stands in place of a criterion for what the trainee typed. */
  public static final String OWN_WORDS = "own-words";

  public Marks {
    levels = Map.copyOf(levels);
    ownWords = Map.copyOf(ownWords);
    comments = Map.copyOf(comments);
    overrides = Map.copyOf(overrides);
    givenAt = Map.copyOf(givenAt);
    voids = Map.copyOf(voids);
  }

  /** What stands after these events; nothing when they don't begin with an opening. */
  public static Optional<Marks> of(List<MarkEntry> entries) {
    if (entries.isEmpty() || !(entries.get(0).event() instanceof MarkEvent.Opened opened)) {
      return Optional.empty();
    }
    Folding folding = new Folding(opened, FirstLevels.of(entries));
    Set<Integer> undone = undone(entries);
    IntStream.range(1, entries.size())
        .filter(i -> !undone.contains(i + 1))
        .forEach(i -> folding.take(i + 1, entries.get(i)));
    return Optional.of(folding.marks());
  }

  /** No marks yet. */
  public static Marks none(MarkEvent.Opened opened) {
    return new Folding(opened, FirstLevels.of(List.of())).marks();
  }

  /** From the last to the first: whoever takes something back may have been taken back. */
  private static Set<Integer> undone(List<MarkEntry> entries) {
    Set<Integer> undone = new HashSet<>();
    for (int record = entries.size(); record > 0; record--) {
      boolean stands = !undone.contains(record);
      if (stands && entries.get(record - 1).event() instanceof MarkEvent.Undone event) {
        undone.add(event.record());
      }
    }
    return undone;
  }

  public String rater() {
    return opened.rater();
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public boolean isAgreement() {
    return opened.purpose() == MarkEvent.Purpose.AGREED;
  }

  public OptionalInt level(int visit, String criterion) {
    Integer level = levels.getOrDefault(visit, Map.of()).get(criterion);
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** Whether this choice has a level on every criterion in play. */
  public boolean isMarked(int visit, AnswerKey key, Rubric rubric) {
    return levels.getOrDefault(visit, Map.of()).keySet().containsAll(key.inPlay(visit, rubric));
  }

  /** Whether every scored choice is marked. */
  public boolean isComplete(AnswerKey key, Rubric rubric) {
    return !levels.isEmpty()
        && IntStream.range(0, key.choices().size()).allMatch(visit -> isMarked(visit, key, rubric));
  }

  /**
   * Whether these marks count: every scored choice is marked, or the rater has finished, or has
   * given a reason for a change of their own.
   */
  public boolean counts(AnswerKey key, Rubric rubric) {
    if (isAgreement()) {
      return isFinished();
    }
    return isFinished() || !overrides.isEmpty() || !incidents.isEmpty() || isComplete(key, rubric);
  }

  /** The choices as these marks have them: the rater's levels once every scored one is marked. */
  public List<Rated> choices(AnswerKey key, Rubric rubric) {
    boolean replaces = isComplete(key, rubric);
    return IntStream.range(0, key.choices().size())
        .mapToObj(visit -> choice(visit, key.counted(visit), replaces))
        .toList();
  }

  private Rated choice(int visit, Rated rated, boolean replaces) {
    Map<String, Integer> own = new HashMap<>(rated.levels());
    if (replaces) {
      own.replaceAll((criterion, level) -> level(visit, criterion).orElse(level));
    }
    String critical = incidents.standing(visit, rated.critical()).stream().findFirst().orElse("");
    return new Rated(rated.decision(), rated.weight(), own, critical);
  }

  /** Every critical code that stands at a choice by these marks, the author's first. */
  public List<String> critical(int visit, AnswerKey key) {
    return incidents.standing(visit, key.choices().get(visit).critical());
  }

  /** The choices counted; where two codes stand at one of them, both. */
  private Tally tally(AnswerKey key, Rubric rubric) {
    Tally.Counting counting = new Tally.Counting(rubric);
    List<Rated> choices = choices(key, rubric);
    for (int visit = 0; visit < choices.size(); visit++) {
      counting.add(choices.get(visit));
      critical(visit, key).stream().skip(1).forEach(counting::incident);
    }
    return counting.tally();
  }

  /** The result by these marks before anything is set by hand. */
  public Evaluation computed(AnswerKey key, Rubric rubric, Evaluation.Closing closing) {
    return Evaluation.of(tally(key, rubric), key.assessed(), closing);
  }

  /** The result by these marks. */
  public Evaluation evaluation(AnswerKey key, Rubric rubric, Evaluation.Closing closing) {
    Tally tally = tally(key, rubric);
    for (MarkEvent.Overrode override : overrides.values()) {
      BigFraction mean = Fractions.of(override.mean());
      tally = tally.override(override.criterion(), mean);
    }
    return Evaluation.of(tally, key.assessed(), closing);
  }

  /** The comment on the whole first, then those on choices, in order. */
  public List<Comment> allComments() {
    List<Comment> all = new ArrayList<>();
    if (!overallComment.isEmpty()) {
      all.add(new Comment(rater(), Comment.OVERALL, overallComment));
    }
    new TreeMap<>(comments).forEach((visit, text) -> all.add(new Comment(rater(), visit, text)));
    return all;
  }

  /** Takes events one by one. */
  private static final class Folding {
    private final MarkEvent.Opened opened;
    private final Map<Integer, Map<String, Integer>> levels = new HashMap<>();
    private final Map<Integer, Integer> ownWords = new HashMap<>();
    private final Map<Integer, Map<String, Instant>> givenAt = new HashMap<>();
    private final Map<Integer, String> comments = new HashMap<>();
    private String overall = "";
    private final Map<String, MarkEvent.Overrode> overrides = new HashMap<>();
    private final Incidents.Folding incidents = new Incidents.Folding();
    private final FirstLevels first;
    private @Nullable Instant finishedAt;
    private @Nullable MarkEntry regraded;
    private final Map<String, MarkEntry> voids = new HashMap<>();
    private int last;

    Folding(MarkEvent.Opened opened, FirstLevels first) {
      this.opened = opened;
      this.first = first;
    }

    void take(int record, MarkEntry entry) {
      MarkEvent event = entry.event();
      if (event instanceof MarkEvent.Regraded) {
        regraded = entry;
      } else if (event instanceof MarkEvent.Voided voided) {
        voids.put(voided.decision(), entry);
      } else if (event instanceof MarkEvent.Reinstated reinstated) {
        voids.put(reinstated.decision(), entry);
      } else if (isMark(event)) {
        last = record;
        take(entry.at(), event);
      }
    }

    /** Whether the rater did this, and can take it back. */
    private static boolean isMark(MarkEvent event) {
      return !(event instanceof MarkEvent.Undone || event instanceof MarkEvent.KeyShown);
    }

    private void take(Instant at, MarkEvent event) {
      if (event instanceof MarkEvent.Levelled given) {
        levels
            .computeIfAbsent(given.visit(), visit -> new TreeMap<>())
            .put(given.criterion(), given.level());
        given(at, given.visit(), given.criterion());
      } else if (event instanceof MarkEvent.LevelledOwnWords given) {
        ownWords.put(given.visit(), given.level());
        given(at, given.visit(), OWN_WORDS);
      } else if (event instanceof MarkEvent.Commented comment) {
        comments.put(comment.visit(), comment.text());
      } else if (event instanceof MarkEvent.CommentedOverall comment) {
        overall = comment.text();
      } else if (event instanceof MarkEvent.Overrode override) {
        overrides.put(override.criterion(), override);
      } else if (event instanceof MarkEvent.Cleared incident) {
        incidents.take(incident);
      } else if (event instanceof MarkEvent.Raised incident) {
        incidents.take(incident);
      } else {
        finishedAt = at;
      }
    }

    private void given(Instant at, int visit, String criterion) {
      givenAt.computeIfAbsent(visit, unseen -> new TreeMap<>()).put(criterion, at);
    }

    Marks marks() {
      comments.values().removeIf(String::isEmpty);
      return new Marks(
          opened,
          levels,
          ownWords,
          comments,
          overall,
          overrides,
          incidents.incidents(),
          givenAt,
          first,
          finishedAt,
          regraded,
          voids,
          last);
    }
  }
}
