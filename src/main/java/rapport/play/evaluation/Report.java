package rapport.play.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Guidance;
import rapport.scenario.model.Rubric;

/**
 * What a trainee reads at the end, as data.
 *
 * @param shown strengths that at least one chosen response showed
 * @param missed strengths that only responses left unchosen would have shown
 * @param met problems the decisions on the path were about
 * @param incidents each critical code once
 * @param questions two to think about, the first for the weakest criterion
 */
public record Report(
    Sitting sitting,
    Evaluation evaluation,
    List<Guidance> shown,
    List<Guidance> missed,
    List<Guidance> met,
    List<CriticalCode> incidents,
    List<String> questions,
    Rubric rubric,
    Aftercare aftercare) {

  public Report {
    shown = List.copyOf(shown);
    missed = List.copyOf(missed);
    met = List.copyOf(met);
    incidents = List.copyOf(incidents);
    questions = List.copyOf(questions);
  }

  public static Report of(Sitting sitting, Rubric rubric, Aftercare aftercare) {
    Tally tally = Tally.of(rubric, sitting.exchanges().stream().map(Exchange::rated).toList());
    Evaluation evaluation = Evaluation.of(tally, sitting.assessed(), sitting.closing());
    return of(sitting, evaluation, rubric, aftercare);
  }

  /** The report on a result that was come to elsewhere. */
  public static Report of(
      Sitting sitting, Evaluation evaluation, Rubric rubric, Aftercare aftercare) {
    Set<String> shown = strengths(sitting.exchanges().stream().map(Exchange::choice));
    Set<String> open = strengths(sitting.exchanges().stream().map(Exchange::best));
    open.removeAll(shown);
    return new Report(
        sitting,
        evaluation,
        guidance(rubric.strengths(), shown),
        guidance(rubric.strengths(), open),
        guidance(rubric.problems(), problems(sitting)),
        incidents(rubric, evaluation),
        questions(rubric, evaluation),
        rubric,
        aftercare);
  }

  private static Set<String> strengths(Stream<Offer> offers) {
    Set<String> tags = new TreeSet<>();
    offers.forEach(offer -> tags.addAll(offer.strengths()));
    return tags;
  }

  private static Set<String> problems(Sitting sitting) {
    Set<String> tags = new TreeSet<>();
    sitting.exchanges().forEach(exchange -> tags.addAll(exchange.problems()));
    return tags;
  }

  private static List<Guidance> guidance(Map<String, Guidance> all, Set<String> tags) {
    return all.values().stream().filter(one -> tags.contains(one.id())).toList();
  }

  private static List<CriticalCode> incidents(Rubric rubric, Evaluation evaluation) {
    return evaluation.criticalCodes().stream()
        .distinct()
        .flatMap(code -> Stream.ofNullable(rubric.critical().get(code)))
        .toList();
  }

  private static List<String> questions(Rubric rubric, Evaluation evaluation) {
    Stream<String> forWeakest = evaluation.weakest().map(c -> c.criterion().id()).stream();
    return Stream.concat(forWeakest, Stream.of("general"))
        .flatMap(id -> Stream.ofNullable(rubric.reflection().get(id)))
        .toList();
  }
}
