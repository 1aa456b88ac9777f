package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.LONGEST_IS_BEST;
import static rapport.scenario.diagnostic.DiagnosticCode.UNEVEN_LENGTHS;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.checks.Share;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Levels;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;
import rapport.text.Graphemes;

/** Finds lengths that give the best response away. */
public final class LengthCheck implements Check {
  private static final double HIGHEST_RATIO = 1.6;
  private static final int LARGEST_DIFFERENCE = 40;

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(LONGEST_IS_BEST, UNEVEN_LENGTHS);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    List<Decision> decisions = subject.decisions().filter(d -> !d.tradeoff()).toList();
    List<Decision> telling = decisions.stream().filter(LengthCheck::isLongestBest).toList();
    if (Share.isTelling(telling.size(), decisions.size())) {
      findings.add(
          subject.finding(
              LONGEST_IS_BEST,
              telling.get(0).id(),
              "The longest response is the best one in "
                  + telling.size()
                  + " of "
                  + decisions.size()
                  + " decisions: "
                  + Share.list(telling)
                  + ".",
              "Shorten some of the best lines, or lengthen others, until length says nothing."));
    }
    decisions.forEach(decision -> uneven(subject, decision, findings));
  }

  private static boolean isLongestBest(Decision decision) {
    List<Response> responses = decision.responses();
    int[] lengths = lengths(decision);
    int longest = Arrays.stream(lengths).max().orElse(0);
    int[] all = IntStream.range(0, lengths.length).filter(i -> lengths[i] == longest).toArray();
    return lengths.length > 1 && all.length == 1 && Levels.isBest(responses.get(all[0]), responses);
  }

  private static int[] lengths(Decision decision) {
    return decision.responses().stream().mapToInt(r -> Graphemes.count(r.say())).toArray();
  }

  private static void uneven(Subject subject, Decision decision, Findings findings) {
    IntSummaryStatistics lengths = Arrays.stream(lengths(decision)).summaryStatistics();
    int longest = lengths.getMax();
    int shortest = lengths.getMin();
    if (longest > HIGHEST_RATIO * shortest && longest - shortest > LARGEST_DIFFERENCE) {
      findings.add(
          subject.finding(
              UNEVEN_LENGTHS,
              decision.id(),
              "The responses of `"
                  + decision.id()
                  + "` are from "
                  + shortest
                  + " to "
                  + longest
                  + " characters long, which draws the eye.",
              "Bring them nearer to each other: the longest at most 1.6 times the shortest."));
    }
  }
}
