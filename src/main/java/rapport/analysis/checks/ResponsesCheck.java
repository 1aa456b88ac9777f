package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.FEW_RESPONSES;
import static rapport.scenario.diagnostic.DiagnosticCode.SAME_TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.text.Letters;

/** Finds decisions that leave too little to choose between. */
public final class ResponsesCheck implements Check {
  private static final int LEAST = 3;

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(FEW_RESPONSES, SAME_TEXT);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    subject
        .decisions()
        .filter(decision -> !decision.tradeoff())
        .forEach(
            decision -> {
              few(subject, decision, findings);
              same(subject, decision, findings);
            });
  }

  private static void few(Subject subject, Decision decision, Findings findings) {
    int count = decision.responses().size();
    if (count < LEAST) {
      findings.add(
          subject.finding(
              FEW_RESPONSES,
              decision.id(),
              "`"
                  + decision.id()
                  + "` has only "
                  + count
                  + (count == 1 ? " response" : " responses")
                  + ", so guessing goes far.",
              "Add what a decent, tired trainee would say: three or four responses in all."));
    }
  }

  private static void same(Subject subject, Decision decision, Findings findings) {
    List<String> said = decision.responses().stream().map(r -> normal(r.say())).toList();
    for (int i = 1; i < said.size(); i++) {
      int first = said.indexOf(said.get(i));
      if (first < i && subject.offers().meet(decision, first, i)) {
        String place = decision.id() + "/" + decision.responses().get(i).id();
        findings.add(
            subject.finding(
                SAME_TEXT,
                place + "#say",
                "This says the same as `" + decision.responses().get(first).id() + "`.",
                "Write another line, or remove one of the two."));
      }
    }
  }

  /** What is left when case, spaces and punctuation don't count. */
  public static String normal(String say) {
    StringBuilder said = new StringBuilder(say.length());
    say.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Letters::isLetterOrNumber)
        .forEach(said::appendCodePoint);
    return said.toString();
  }
}
