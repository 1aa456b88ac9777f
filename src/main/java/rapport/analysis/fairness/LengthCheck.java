package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.LONGEST_IS_BEST;
import static rapport.scenario.diagnostic.DiagnosticCode.UNEVEN_LENGTHS;

import java.util.List;
import java.util.Set;
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
    int longest = responses.stream().mapToInt(LengthCheck::length).max().orElse(0);
    List<Response> all = responses.stream().filter(r -> length(r) == longest).toList();
    return responses.size() > 1 && all.size() == 1 && Levels.isBest(all.get(0), responses);
  }

  private static int length(Response response) {
    return Graphemes.count(response.say());
  }

  private static void uneven(Subject subject, Decision decision, Findings findings) {
    int longest = decision.responses().stream().mapToInt(LengthCheck::length).max().orElse(0);
    int shortest = decision.responses().stream().mapToInt(LengthCheck::length).min().orElse(0);
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
