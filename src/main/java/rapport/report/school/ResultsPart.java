package rapport.report.school;

import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.share;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.Counting;
import rapport.play.evaluation.Outcome;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.TablePair;
import rapport.report.page.Words;

/** The results of a cohort's attempts that count, as a part of its page. */
final class ResultsPart {
  private final CohortResults results;
  private final List<Part> parts = new ArrayList<>();

  private ResultsPart(CohortResults results) {
    this.results = results;
  }

  static List<Part> of(Optional<Counting> counting, ScenarioCohort scenario) {
    ResultsPart part = new ResultsPart(scenario.results());
    part.basis(CohortWords.counting(counting, scenario), scenario.finished());
    part.parts.addAll(CohortPage.named(CohortWords.UNDECIDED, scenario.results().undecided()));
    part.counts();
    part.incidents();
    return part.parts;
  }

  private void basis(String counting, int finished) {
    Block basis =
        Block.verbatim(
            "Results, critical incidents, spreads and bands rest on the attempts that count: "
                + counting
                + ". First against latest and what was chosen rest on all "
                + finished
                + " finished assessments.");
    parts.add(
        new Alternative(
            List.of(Block.heading("Results").indented(), basis),
            List.of(CohortPage.line(1, "Of those that count (" + counting + "):"))));
  }

  private void counts() {
    String byHand = CohortWords.byHand(results);
    List<Block> set =
        byHand.isEmpty() ? List.of() : List.of(Block.verbatim("Set by hand: " + byHand));
    List<Part> shown = new ArrayList<>();
    shown.add(new TablePair(outcomes(), sources()));
    shown.addAll(set);
    List<Part> said = new ArrayList<>();
    said.add(CohortPage.line(1, "Whose word: " + CohortWords.sources(results)));
    set.forEach(block -> said.add(block.indented()));
    said.add(CohortPage.line(1, "Results: " + CohortWords.outcomes(results)));
    parts.add(new Alternative(shown, said));
  }

  private Table outcomes() {
    return Table.of(
        "How many came to each result",
        List.of(words("Result"), number("Attempts"), share("Share")),
        Arrays.stream(Outcome.values())
            .map(
                outcome ->
                    Table.counted(
                        Words.role(outcome),
                        Words.of(outcome),
                        results.outcomes().getOrDefault(outcome, 0),
                        results.counted()))
            .toList());
  }

  private Table sources() {
    return Table.of(
        "Whose word it is",
        List.of(words("Whose"), number("Attempts"), share("Share")),
        results.sources().entrySet().stream()
            .map(
                each ->
                    Table.counted(
                        Role.BODY,
                        CohortWords.of(each.getKey()),
                        each.getValue(),
                        results.counted()))
            .toList());
  }

  private void incidents() {
    Block heading = Block.heading("Critical incidents").indented();
    if (results.incidents().isEmpty()) {
      parts.add(
          new Alternative(
              List.of(heading, Block.verbatim("None.")),
              List.of(CohortPage.line(1, "Critical incidents: none"))));
    } else {
      parts.add(new Alternative(List.of(heading, whose()), incidentLines()));
    }
  }

  private Table whose() {
    return Table.of(
        "Whose they are, by code",
        List.of(words("Code"), number("Attempts"), words("Whose")),
        results.incidents().entrySet().stream()
            .map(
                each ->
                    Table.row(
                        each.getKey(),
                        String.valueOf(each.getValue().size()),
                        CohortWords.some(each.getValue(), CohortPage.NAMED)))
            .toList());
  }

  private List<Block> incidentLines() {
    List<Block> lines = new ArrayList<>();
    lines.add(CohortPage.line(1, "Critical incidents:"));
    results
        .incidents()
        .forEach(
            (code, attempts) -> {
              String whose = code + " in " + CohortWords.attempts(attempts.size()) + ":";
              lines.add(CohortPage.line(2, whose));
              lines.addAll(CohortPage.names(attempts, 3));
            });
    return lines;
  }
}
