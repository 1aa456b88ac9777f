package rapport.app.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Standing;
import rapport.grading.marks.VoidedDecision;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;
import rapport.store.files.AttemptId;
import rapport.text.Suggestions;

/** Takes a decision out of the count in one attempt after the other, or puts it back. */
public final class DecisionVoiding {
  private final Workspace workspace;
  private final Request request;
  private final ScoringAnew scoring;

  /**
   * What is to be done.
   *
   * @param scenario its id
   * @param decision its id
   * @param takesBack to let it count again
   */
  public record Request(String scenario, String decision, String reason, boolean takesBack) {}

  /**
   * What became of all attempts that met the decision.
   *
   * @param incidents the attempts with a critical incident there, which stands
   * @param unmet how many attempts never met the decision
   */
  public record Outcome(List<RegradeResult> results, List<String> incidents, int unmet) {
    public Outcome {
      results = List.copyOf(results);
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * Ready to do so.
   *
   * @param rater whose marks it is an event in
   * @param onlyTry to keep nothing
   * @throws RefusedException if there is no reason
   */
  public static DecisionVoiding of(
      Workspace workspace, String rater, Request request, boolean onlyTry) throws IOException {
    if (request.reason().isBlank()) {
      throw RefusedException.usage(
          "Trainees read why a decision doesn't count: give --reason, in a sentence.");
    }
    return new DecisionVoiding(workspace, rater, request, onlyTry);
  }

  private DecisionVoiding(Workspace workspace, String rater, Request request, boolean onlyTry)
      throws IOException {
    this.workspace = workspace;
    this.request = request;
    this.scoring = new ScoringAnew(workspace, new KeptAttempts(workspace), rater, onlyTry);
  }

  /**
   * Does it in all attempts that were made with the scenario and met the decision.
   *
   * @throws RefusedException if none was, or none did
   */
  public Outcome run() throws IOException {
    Map<String, Boolean> incidents = new LinkedHashMap<>();
    List<RegradeResult> results = new ArrayList<>();
    Set<String> decisions = new TreeSet<>();
    int[] unmet = {0};
    scoring
        .attempts()
        .all(
            attempts(),
            (attempt, one) -> {
              if (one.isEmpty()) {
                results.add(RegradeResult.left(attempt, "", "it can't be read, or a mark on it"));
              } else if (one.get().key().meets(request.decision())) {
                results.add(take(one.get()));
                incidents.put(attempt, hasIncident(one.get()));
              } else {
                one.get().key().choices().stream().map(Rated::decision).forEach(decisions::add);
                unmet[0]++;
              }
            });
    if (incidents.isEmpty()) {
      throw notMet(decisions);
    }
    List<String> standing =
        incidents.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toList());
    return new Outcome(results, standing, unmet[0]);
  }

  private List<String> attempts() throws IOException {
    List<String> all = workspace.home().attempts().ids();
    List<String> ids =
        all.stream()
            .filter(attempt -> AttemptId.scenario(attempt).equals(request.scenario()))
            .sorted()
            .toList();
    if (ids.isEmpty()) {
      Set<String> known =
          all.stream().map(AttemptId::scenario).collect(Collectors.toCollection(TreeSet::new));
      throw RefusedException.findings(
          "No attempt at "
              + request.scenario()
              + " is kept in "
              + workspace.home()
              + "."
              + meant(Suggestions.of(request.scenario(), known)));
    }
    return ids;
  }

  private RefusedException notMet(Set<String> decisions) {
    return RefusedException.findings(
        "No attempt that can be read met a decision "
            + request.decision()
            + "."
            + meant(Suggestions.of(request.decision(), decisions)));
  }

  private static String meant(List<String> similar) {
    return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
  }

  private RegradeResult take(KeptAttempt one) throws IOException {
    boolean isVoid =
        one.key().voided().stream().anyMatch(each -> each.decision().equals(request.decision()));
    return isVoid == request.takesBack()
        ? scoring.take(one, event(one), RegradeResult.Change.VOID, () -> {})
        : RegradeResult.same(one);
  }

  private MarkEvent event(KeptAttempt one) {
    MarkEvent.Regraded scored = scored(one);
    return request.takesBack()
        ? new MarkEvent.Reinstated(request.decision(), request.reason().strip(), scored)
        : new MarkEvent.Voided(request.decision(), request.reason().strip(), scored);
  }

  /** The ratings in force without what is voided now, and where they are from. */
  private MarkEvent.Regraded scored(KeptAttempt one) {
    Stream<VoidedDecision> others =
        one.key().voided().stream().filter(each -> !each.decision().equals(request.decision()));
    VoidedDecision own =
        new VoidedDecision(request.decision(), request.reason(), workspace.ticker().now());
    AnswerKey key =
        one.key()
            .voiding(
                Stream.concat(others, request.takesBack() ? Stream.of() : Stream.of(own)).toList());
    Transcript transcript = one.transcript();
    return Standing.correction(transcript, one.marks())
        .map(entry -> (MarkEvent.Regraded) entry.event())
        .map(last -> new MarkEvent.Regraded(key, last.version(), last.scenarioSha256()))
        .orElseGet(
            () ->
                new MarkEvent.Regraded(
                    key,
                    transcript.opened().scenario().version(),
                    transcript.opened().scenario().sha256()));
  }

  /** Whether a critical incident at the decision still counts. */
  private boolean hasIncident(KeptAttempt one) {
    return one.standing().choices().stream()
        .anyMatch(
            choice -> choice.decision().equals(request.decision()) && !choice.critical().isEmpty());
  }
}
