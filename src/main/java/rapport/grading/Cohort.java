package rapport.grading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rapport.evaluation.Evaluation;
import rapport.evaluation.Exchange;
import rapport.evaluation.Tally;
import rapport.scenario.Rubric;
import rapport.transcript.Mode;
import rapport.transcript.Transcript;

/**
 * What many attempts add up to, scenario by scenario. Takes one transcript at a time and keeps none
 * of them.
 */
public final class Cohort {
  private final Map<String, ScenarioCohort> scenarios = new TreeMap<>();

  /** Counts an attempt, judged by this rubric; practice is passed over. */
  public void add(Transcript transcript, Rubric rubric) {
    if (transcript.opened().mode() != Mode.ASSESSMENT) {
      return;
    }
    ScenarioCohort scenario =
        scenarios.computeIfAbsent(
            transcript.opened().scenario().id(),
            id -> new ScenarioCohort(id, transcript.opened().scenario().title()));
    List<Exchange> exchanges = transcript.exchanges();
    Tally tally = Tally.of(rubric, exchanges.stream().map(Exchange::rated).toList());
    Evaluation evaluation =
        Evaluation.of(
            tally, transcript.opened().scenario().assessed(), transcript.sitting().closing());
    scenario.add(transcript, exchanges, tally, evaluation);
  }

  /** In the order of their ids. */
  public Collection<ScenarioCohort> scenarios() {
    return Collections.unmodifiableCollection(scenarios.values());
  }
}
