package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.NO_HEARD;
import static rapport.scenario.diagnostic.DiagnosticCode.NO_TEMPTING;

import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Levels;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/** Finds responses whose feedback leaves out what teaches most. */
public final class FeedbackCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(NO_HEARD, NO_TEMPTING);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    subject
        .decisions()
        .forEach(
            decision ->
                decision.responses().forEach(r -> response(subject, decision, r, findings)));
  }

  private static void response(
      Subject subject, Decision decision, Response response, Findings findings) {
    String place = decision.id() + "/" + response.id();
    if (response.heard().isEmpty()) {
      findings.add(
          subject.finding(
              NO_HEARD,
              place,
              "Nothing says what the client hears in `" + place + "`.",
              "Add `heard:` with the client's inner voice, in a few words."));
    }
    if (response.tempting().isEmpty()
        && !Levels.isBest(response, decision.responses())
        && RatingsCheck.better(subject, decision, response).isEmpty()) {
      findings.add(
          subject.finding(
              NO_TEMPTING,
              place,
              "Nothing says why somebody would choose `" + place + "`, which is not the best.",
              "Add `tempting:` with the good reason behind it: kindness, fear, hurry."));
    }
  }
}
