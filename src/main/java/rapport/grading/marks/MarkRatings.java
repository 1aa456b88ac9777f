package rapport.grading.marks;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Scale;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;

/**
 * The levels raters gave, as ratings of distinct lines. The same line chosen in many attempts is
 * one unit: copies of a judgement are no evidence for it. What trainees typed is a unit each time.
 * What a replay took over is rated where it was chosen, and not again.
 *
 * @param lines by criterion
 * @param keys by criterion the author's level of each of those lines
 * @param first by criterion and line what each rater gave first, where that was before the author's
 *     level of the line was seen
 * @param ownWords of what trainees typed
 * @param places where each unit is found
 */
public record MarkRatings(
    Map<String, Ratings> lines,
    Map<String, Map<String, Double>> keys,
    Map<String, Map<String, Map<String, Double>>> first,
    Ratings ownWords,
    Map<String, Place> places) {
  private static final Scale LEVELS = Scale.of(0, Rubric.TOP);

  public MarkRatings {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    first = Collections.unmodifiableMap(new LinkedHashMap<>(first));
    places = Map.copyOf(places);
  }

  /** One attempt and everybody's marks on it. */
  public record Marked(Transcript transcript, List<Marks> marks) {
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /** The ratings in these marks, those that were made from others left out. */
  public static MarkRatings of(List<Marked> attempts) {
    Gathering gathering = new Gathering();
    attempts.forEach(gathering::take);
    return gathering.ratings();
  }

  /** The criteria on which something was marked. */
  public List<String> criteria() {
    return List.copyOf(lines.keySet());
  }

  public boolean isEmpty() {
    return lines.isEmpty() && ownWords.units().isEmpty();
  }

  /**
   * A rater's levels beside the author's, of the lines that the rater marked before the author's
   * level was seen. It is the first level that counts: whatever was given later may follow the
   * author.
   */
  public Ratings againstKey(String criterion, String rater) {
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    Map<String, Double> key = keys.getOrDefault(criterion, Map.of());
    first
        .getOrDefault(criterion, Map.of())
        .forEach(
            (unit, given) -> {
              Double own = given.get(rater);
              Double authors = key.get(unit);
              if (own != null && authors != null) {
                units.put(unit, new TreeMap<>(Map.of("rater", own, "key", authors)));
              }
            });
    return new Ratings(LEVELS, units);
  }

  /** The author's level of a line; nothing where there is none. */
  public Optional<Double> key(String criterion, String line) {
    return Optional.ofNullable(keys.getOrDefault(criterion, Map.of()).get(line));
  }

  /** Where a unit is found, in words. */
  public String place(String unit) {
    @Nullable Place place = places.get(unit);
    return place == null ? unit : place.toString();
  }

  /** How many lines a rater marked only after the author's level of them was seen. */
  public long afterKey(String criterion, String rater) {
    Map<String, Double> key = keys.getOrDefault(criterion, Map.of());
    Ratings ratings = lines.getOrDefault(criterion, new Ratings(LEVELS, Map.of()));
    long marked =
        ratings.units().entrySet().stream()
            .filter(unit -> key.containsKey(unit.getKey()) && unit.getValue().containsKey(rater))
            .count();
    return Math.max(0, marked - againstKey(criterion, rater).units().size());
  }

  /**
   * Takes one attempt after the other and keeps only how often each level was given: by criterion,
   * by line, by rater.
   */
  public static final class Gathering {
    private final Map<String, Map<String, Map<String, int[]>>> lines = new TreeMap<>();
    private final Map<String, Map<String, int[]>> keys = new TreeMap<>();
    private final FirstViews first = new FirstViews();
    private final Map<String, Map<String, Double>> ownWords = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();

    public void take(Marked attempt) {
      if (attempt.marks().isEmpty()) {
        return;
      }
      AnswerKey key = Standing.key(attempt.transcript(), attempt.marks());
      for (Marks marks : attempt.marks()) {
        if (!marks.isAgreement()) {
          takeFirst(attempt, marks);
          marks.levels().forEach((visit, levels) -> take(attempt, key, marks, visit, levels));
          marks
              .ownWords()
              .forEach((visit, level) -> takeOwnWords(attempt, key, marks, visit, level));
        }
      }
    }

    private void takeFirst(Marked attempt, Marks marks) {
      List<Exchange> exchanges = attempt.transcript().exchanges();
      for (int visit = 0; visit < exchanges.size(); visit++) {
        if (!attempt.transcript().isCopied(visit)) {
          String line = line(attempt.transcript(), exchanges.get(visit));
          first.take(line, marks.rater(), marks.first(), visit);
        }
      }
    }

    private void take(
        Marked attempt, AnswerKey key, Marks marks, int visit, Map<String, Integer> levels) {
      List<Exchange> exchanges = attempt.transcript().exchanges();
      if (visit >= exchanges.size()
          || key.voided(visit).isPresent()
          || attempt.transcript().isCopied(visit)) {
        return;
      }
      String line = line(attempt.transcript(), exchanges.get(visit));
      places.putIfAbsent(line, Place.line(attempt.transcript(), exchanges.get(visit)));
      Rated authors = key.choices().get(visit);
      levels.forEach(
          (criterion, level) -> {
            add(
                lines
                    .computeIfAbsent(criterion, unseen -> new TreeMap<>())
                    .computeIfAbsent(line, unseen -> new TreeMap<>()),
                marks.rater(),
                level);
            Integer own = authors.levels().get(criterion);
            if (own != null) {
              add(keys.computeIfAbsent(criterion, unseen -> new TreeMap<>()), line, own);
            }
          });
    }

    private static void add(Map<String, int[]> levels, String name, int level) {
      levels.computeIfAbsent(name, unseen -> new int[Rubric.TOP + 1])[level]++;
    }

    /** The same words at the same place of the same version. */
    private static String line(Transcript transcript, Exchange exchange) {
      return transcript.opened().scenario().sha256()
          + "/"
          + exchange.decision()
          + "/"
          + exchange.choice().id();
    }

    private void takeOwnWords(Marked attempt, AnswerKey key, Marks marks, int visit, int level) {
      boolean isVoid = visit < key.choices().size() && key.voided(visit).isPresent();
      if (isVoid || attempt.transcript().isCopied(visit)) {
        return;
      }
      String unit = attempt.transcript().attempt() + "/" + visit;
      places.putIfAbsent(unit, Place.ownWords(attempt.transcript(), visit));
      ownWords.computeIfAbsent(unit, unseen -> new TreeMap<>()).put(marks.rater(), (double) level);
    }

    /** What was taken so far. */
    public MarkRatings ratings() {
      Map<String, Ratings> all = new TreeMap<>();
      lines.forEach(
          (criterion, units) -> {
            Map<String, Map<String, Double>> settled = new LinkedHashMap<>();
            units.forEach((line, raters) -> settled.put(line, settled(raters)));
            all.put(criterion, new Ratings(LEVELS, settled));
          });
      Map<String, Map<String, Double>> authors = new TreeMap<>();
      keys.forEach((criterion, levels) -> authors.put(criterion, settled(levels)));
      return new MarkRatings(all, authors, first.levels(), new Ratings(LEVELS, ownWords), places);
    }

    private static Map<String, Double> settled(Map<String, int[]> levels) {
      Map<String, Double> settled = new LinkedHashMap<>();
      levels.forEach((name, counts) -> settled.put(name, middle(counts)));
      return settled;
    }

    /** Of several levels by one rater, the middle; of two middle ones the lower. */
    private static double middle(int[] counts) {
      int before = (Arrays.stream(counts).sum() - 1) / 2;
      int level = 0;
      for (int passed = counts[0]; passed <= before; passed += counts[level]) {
        level++;
      }
      return level;
    }
  }
}
