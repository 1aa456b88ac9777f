package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.FORMULA_CUE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Levels;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;
import rapport.text.Letters;

/** Finds opening words that only best responses have. */
public final class FormulaCheck implements Check {
  private static final int LENGTH = 3;

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(FORMULA_CUE);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  /** A response, where it stands, and whether none of its siblings is better. */
  private record Opened(String place, boolean isBest) {}

  @Override
  public void run(Subject subject, Findings findings) {
    Map<String, List<Opened>> byOpening = new LinkedHashMap<>();
    subject
        .decisions()
        .filter(decision -> !decision.tradeoff())
        .forEach(decision -> collect(decision, byOpening));
    byOpening.forEach(
        (opening, all) -> {
          if (all.size() > 1 && all.stream().allMatch(Opened::isBest)) {
            findings.add(finding(subject, opening, all));
          }
        });
  }

  private static void collect(Decision decision, Map<String, List<Opened>> byOpening) {
    for (Response response : decision.responses()) {
      String opening = opening(response.say());
      if (!opening.isEmpty()) {
        byOpening
            .computeIfAbsent(opening, key -> new ArrayList<>())
            .add(
                new Opened(
                    decision.id() + "/" + response.id(),
                    Levels.isBest(response, decision.responses())));
      }
    }
  }

  /** The first three words in small letters; empty where there are fewer. */
  private static String opening(String say) {
    String plain = say.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    List<String> words = Letters.words(plain, FormulaCheck::isPart, LENGTH);
    return words.size() < LENGTH ? "" : String.join(" ", words);
  }

  private static boolean isPart(int codePoint) {
    return codePoint == '\'' || Letters.isLetterOrNumber(codePoint);
  }

  private static Diagnostic finding(Subject subject, String opening, List<Opened> all) {
    List<String> places = all.stream().map(Opened::place).toList();
    return subject.finding(
        FORMULA_CUE,
        places.get(0) + "#say",
        "Only best responses begin with \"" + opening + "\": " + String.join(", ", places) + ".",
        "Let them begin in different ways, or let a weaker response begin like this too.");
  }
}
