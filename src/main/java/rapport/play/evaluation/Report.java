package rapport.play.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
 * @param questions to think about: for the weakest criterion where it is worth naming, and in
 *     general
 * @param stretch the choice, by its place among those that stand, that was good enough and could be
 *     taken further; -1 where something is to be worked on first, or nothing was rated
 */
public record Report(
    Sitting sitting,
    Evaluation evaluation,
    List<Guidance> shown,
    List<Guidance> missed,
    List<Guidance> met,
    List<CriticalCode> incidents,
    List<String> questions,
    int stretch,
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
        stretch(sitting, evaluation, rubric),
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

  /** Where all went well, the first line that was the least of what is good enough. */
  private static int stretch(Sitting sitting, Evaluation evaluation, Rubric rubric) {
    if (evaluation.outcome() != Outcome.MET || evaluation.weak(rubric.good()).isPresent()) {
      return -1;
    }
    List<Exchange> exchanges = sitting.exchanges();
    return IntStream.range(sitting.copied(), exchanges.size())
        .filter(visit -> exchanges.get(visit).choice().isGoodEnough())
        .boxed()
        .min(Comparator.comparingInt(visit -> lowest(exchanges.get(visit))))
        .orElse(-1);
  }

  private static int lowest(Exchange exchange) {
    return exchange.choice().levels().values().stream().min(Comparator.naturalOrder()).orElse(0);
  }

  private static List<String> questions(Rubric rubric, Evaluation evaluation) {
    Stream<String> forWeakest =
        evaluation.weak(rubric.good()).map(c -> c.criterion().id()).stream();
    return Stream.concat(forWeakest, Stream.of("general"))
        .flatMap(id -> Stream.ofNullable(rubric.reflection().get(id)))
        .toList();
  }
}
