package rapport.grading.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rapport.grading.marks.Counting;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

/** What all trainees' assessments of one scenario are worth to a school, gathered one by one. */
public final class Awards {
  private final String scenario;
  private final List<Counting.Candidate> candidates = new ArrayList<>();
  private final Map<String, Award> byAttempt = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  public Awards(String scenario) {
    this.scenario = scenario;
  }

  /** Takes one attempt into account, if it is an assessment of this scenario. */
  public void add(Transcript transcript, Standing standing) {
    if (!transcript.opened().scenario().id().equals(scenario)) {
      return;
    }
    if (transcript.opened().mode() == Mode.ASSESSMENT && !transcript.opened().trainee().isEmpty()) {
      begun.add(transcript.opened().trainee());
    }
    Optional<Counting.Candidate> candidate = Counting.Candidate.of(transcript, standing);
    candidate.ifPresent(
        each -> {
          candidates.add(each);
          byAttempt.put(each.attempt(), Award.of(transcript, standing));
        });
  }

  /** What each trainee's attempt that counts is worth. */
  public Counted counted(Counting counting) {
    Map<String, Award> awards = new HashMap<>();
    for (Counting.Candidate candidate : counting.of(candidates)) {
      awards.put(candidate.trainee(), Objects.requireNonNull(byAttempt.get(candidate.attempt())));
    }
    return new Counted(awards, begun);
  }
}
