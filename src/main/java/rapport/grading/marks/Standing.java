package rapport.grading.marks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;

/**
 * What stands for one attempt when all its marks are taken together: the agreed mark, else the one
 * marker's, else the evaluation.
 *
 * @param choices the choices with the levels and codes that count, by visit
 * @param ownWords the levels of what the trainee typed, by visit; empty unless somebody's marks
 *     stand
 * @param evaluation the result; of undecided marks, the result without any mark
 * @param raters whose marks stand, or wait to be agreed
 * @param comments by those raters, and by those whose marks were agreed on
 * @param raised critical incidents that raters found, and that stand
 * @param rubric the measures used
 * @param key the ratings in force, with the decisions that were voided
 */
public record Standing(
    Source source,
    List<Rated> choices,
    Map<Integer, Integer> ownWords,
    Evaluation evaluation,
    List<String> raters,
    List<Comment> comments,
    List<MarkEvent.Overrode> overrides,
    List<MarkEvent.Cleared> cleared,
    List<Raising> raised,
    Rubric rubric,
    AnswerKey key) {

  /** Whose word a result is. */
  public enum Source {
    /** Several raters agreed on it. */
    AGREED,
    /** One rater marked it. */
    MARKER,
    /** The program worked it out from the author's ratings. */
    EVALUATION,
    /** Several raters marked it and have not agreed yet, so no result is given out. */
    UNDECIDED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A critical incident and who raised it.
   *
   * @param raters whoever saw it; of an agreed mark that none of them did, whoever settled it
   */
  public record Raising(List<String> raters, MarkEvent.Raised incident) {
    public Raising {
      raters = List.copyOf(raters);
    }
  }

  public Standing {
    choices = List.copyOf(choices);
    ownWords = Map.copyOf(ownWords);
    raters = List.copyOf(raters);
    comments = List.copyOf(comments);
    overrides = List.copyOf(overrides);
    cleared = List.copyOf(cleared);
    raised = List.copyOf(raised);
  }

  /**
   * What stands for this attempt.
   *
   * @param rubrics the rubric of a hash
   * @param all one for each file of marks on this attempt
   */
  public static Standing of(
      Transcript transcript, Function<String, Rubric> rubrics, List<Marks> all) {
    AnswerKey key = key(transcript, all);
    return new Taking(transcript, key, rubrics.apply(key.rubricSha256())).of(all);
  }

  /**
   * The ratings in force: the latest correction by whomever, else those it was made with; with what
   * is voided in either.
   */
  public static AnswerKey key(Transcript transcript, List<Marks> all) {
    return correction(transcript, all)
        .map(entry -> ((MarkEvent.Regraded) entry.event()).key())
        .orElseGet(() -> AnswerKey.of(transcript))
        .voiding(VoidedDecision.standing(all));
  }

  /** The correction whose ratings are in force; nothing while it is those it was made with. */
  public static Optional<MarkEntry> correction(Transcript transcript, List<Marks> all) {
    return all.stream()
        .map(Marks::regraded)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(MarkEntry::at))
        .filter(
            entry ->
                ((MarkEvent.Regraded) entry.event()).key().choices().size()
                    == transcript.exchanges().size());
  }

  /** Every critical code that stands at a choice, the author's first. */
  public List<String> critical(int visit) {
    return Stream.concat(
            Stream.of(choices.get(visit).critical()),
            raised.stream()
                .map(Raising::incident)
                .filter(incident -> incident.visit() == visit)
                .map(MarkEvent.Raised::code))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * The session with its choices rated as it stands; only of the attempt this is about.
   *
   * @param sitting with the words that explain these ratings
   */
  public Sitting sitting(Sitting sitting) {
    return sitting.with(
        IntStream.range(0, choices.size())
            .mapToObj(visit -> as(sitting.exchanges().get(visit), visit))
            .toList());
  }

  private Exchange as(Exchange exchange, int visit) {
    Rated stands = choices.get(visit);
    return key.voided(visit).isPresent() ? exchange.unrated(stands) : exchange.as(stands);
  }

  /** Takes the marks on one attempt together. */
  private record Taking(Transcript transcript, AnswerKey key, Rubric rubric) {
    Standing of(List<Marks> all) {
      List<Marks> own =
          all.stream().filter(each -> !each.isAgreement() && each.counts(key, rubric)).toList();
      Optional<Marks> agreed = agreed(all);
      if (agreed.isPresent()) {
        return by(Source.AGREED, agreed.get(), own);
      }
      return switch (own.size()) {
        case 0 -> unmarked(Source.EVALUATION, own);
        case 1 -> by(Source.MARKER, own.get(0), List.of());
        default -> unmarked(Source.UNDECIDED, own);
      };
    }

    /** Of several agreements, the one that was closed last. */
    private static Optional<Marks> agreed(List<Marks> all) {
      return all.stream()
          .filter(each -> each.isAgreement() && each.isFinished())
          .max(Comparator.comparing(each -> Objects.requireNonNull(each.finishedAt())));
    }

    private Standing unmarked(Source source, List<Marks> heard) {
      return new Standing(
          source,
          key.counted(),
          Map.of(),
          key.evaluation(rubric, transcript.sitting().closing()),
          heard.stream().map(Marks::rater).toList(),
          heard.stream().flatMap(each -> each.allComments().stream()).toList(),
          List.of(),
          List.of(),
          List.of(),
          rubric,
          key);
    }

    /** By these marks; comments of others, from which they were made, are still heard. */
    private Standing by(Source source, Marks marks, List<Marks> others) {
      return new Standing(
          source,
          marks.choices(key, rubric),
          marks.ownWords(),
          marks.evaluation(key, rubric, transcript.sitting().closing()),
          List.of(marks.rater()),
          Stream.concat(Stream.of(marks), others.stream())
              .flatMap(each -> each.allComments().stream())
              .toList(),
          List.copyOf(new TreeMap<>(marks.overrides()).values()),
          marks.incidents().cleared(),
          marks.incidents().raised().stream().map(each -> raising(each, marks, others)).toList(),
          rubric,
          key);
    }

    private static Raising raising(MarkEvent.Raised incident, Marks marks, List<Marks> others) {
      List<String> seenBy =
          others.stream()
              .filter(each -> each.incidents().raisedAt(incident.visit()).contains(incident.code()))
              .map(Marks::rater)
              .toList();
      return new Raising(seenBy.isEmpty() ? List.of(marks.rater()) : seenBy, incident);
    }
  }
}
