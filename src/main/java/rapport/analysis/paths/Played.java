package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.analysis.graph.Subject;
import rapport.play.engine.Arrival;
import rapport.play.engine.Engine;
import rapport.play.evaluation.CriterionTally;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.play.evaluation.Rated;
import rapport.play.evaluation.Tally;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Playthrough;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;

/**
 * A playthrough that was played, as far as it goes.
 *
 * @param ending where it came to; empty when it came to none
 */
public record Played(String ending, List<Failure> failures) {
  public Played {
    failures = List.copyOf(failures);
  }

  /** Something that came out otherwise than the author wants. */
  public record Failure(String place, String what, String help) {}

  public static Played of(Subject subject, Playthrough playthrough) {
    return new Run(subject, playthrough).play();
  }

  private static final class Run {
    private final Rubric rubric;
    private final Engine engine;
    private final Playthrough playthrough;
    private final String place;
    private final List<String> assessed;
    private final List<Rated> rated = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Run(Subject subject, Playthrough playthrough) {
      this.rubric = subject.rubric();
      this.engine = subject.graph().engine();
      this.playthrough = playthrough;
      this.place = "#playthroughs/" + playthrough.name();
      this.assessed = subject.scenario().overview().assessed();
    }

    Played play() {
      Arrival arrival = engine.arrive(engine.start());
      for (int step = 1; step <= playthrough.choose().size(); step++) {
        String id = playthrough.choose().get(step - 1);
        List<Response> offered = engine.offered(arrival.state());
        Optional<Response> response = offered.stream().filter(r -> r.id().equals(id)).findFirst();
        if (response.isEmpty()) {
          notOffered(step, id, arrival, offered);
          return new Played("", failures);
        }
        Decision decision = (Decision) engine.node(arrival.state());
        rated.add(Rated.of(decision, response.get()));
        arrival = engine.arrive(engine.choose(arrival.state(), decision.indexOf(id)));
      }
      return arrived(arrival);
    }

    private void notOffered(int step, String id, Arrival arrival, List<Response> offered) {
      String node = engine.node(arrival.state()).id();
      String got =
          arrival.kind() == Arrival.Kind.ENDED
              ? "the dialogue is over by then, at `" + node + "`"
              : "at `" + node + "` there is " + list(offered);
      failures.add(
          new Failure(
              place + "[" + (step - 1) + "]",
              "Step " + step + " of `" + playthrough.name() + "` is `" + id + "`, and " + got + ".",
              arrival.kind() == Arrival.Kind.ENDED
                  ? "Remove the steps that are too many."
                  : "Choose one that is on offer there, or change the dialogue."));
    }

    private static String list(List<Response> offered) {
      return offered.isEmpty()
          ? "nothing on offer"
          : offered.stream().map(Response::id).collect(Collectors.joining(", "));
    }

    private Played arrived(Arrival arrival) {
      Tally tally = Tally.of(rubric, rated);
      playthrough.means().forEach(expected -> mean(tally, expected));
      if (!(engine.node(arrival.state()) instanceof Ending ending)) {
        boolean wantsEnd = !playthrough.ending().isEmpty() || !playthrough.result().isEmpty();
        if (wantsEnd) {
          fail("comes to no ending: it stops at `" + engine.node(arrival.state()).id() + "`");
        }
        return new Played("", failures);
      }
      if (!playthrough.ending().isEmpty() && !playthrough.ending().equals(ending.id())) {
        fail(
            "expects the ending `"
                + playthrough.ending()
                + "`, and comes to `"
                + ending.id()
                + "`");
      }
      result(tally, ending);
      return new Played(ending.id(), failures);
    }

    private void result(Tally tally, Ending ending) {
      Evaluation.Closing closing =
          ending.premature() ? Evaluation.Closing.PREMATURE : Evaluation.Closing.COMPLETE;
      Outcome outcome = Evaluation.of(tally, assessed, closing).outcome();
      String got = outcome == null ? "" : outcome.id();
      if (!playthrough.result().isEmpty() && !playthrough.result().equals(got)) {
        fail("expects " + playthrough.result() + ", and the result is " + got);
      }
    }

    private void mean(Tally tally, Playthrough.Expected expected) {
      if (!rubric.isActive(expected.criterion())) {
        return;
      }
      Optional<BigFraction> mean =
          Optional.ofNullable(tally.criteria().get(expected.criterion()))
              .flatMap(CriterionTally::mean);
      BigFraction number = Fractions.of(expected.number());
      boolean holds =
          mean.isPresent() && expected.comparison().holdsFor(mean.get().compareTo(number));
      if (!holds) {
        fail(
            "expects "
                + expected.criterion()
                + " "
                + expected.comparison().symbol()
                + " "
                + expected.number().toPlainString()
                + ", and "
                + mean.map(m -> "it is " + Fractions.rounded(m, 2)).orElse("it is never in play"));
      }
    }

    private void fail(String what) {
      failures.add(
          new Failure(
              place,
              "`" + playthrough.name() + "` " + what + ".",
              "If the dialogue is right, change what is expected; else mend the dialogue."));
    }
  }
}
