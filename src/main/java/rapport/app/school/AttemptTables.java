package rapport.app.school;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import rapport.app.workspace.Audit;
import rapport.app.workspace.Workspace;
import rapport.export.tables.AttemptsTable;
import rapport.export.tables.DecisionsTable;
import rapport.export.tables.RatingsTable;
import rapport.export.tables.StudiedAttempt;
import rapport.grading.marks.Counting;
import rapport.report.page.Words;

/**
 * All attempts of a home as tables for statistics programs.
 *
 * @param counting which finished assessment of a trainee counts
 * @param hasOwnWords whether what trainees typed themselves is in them
 */
public record AttemptTables(Workspace workspace, Counting counting, boolean hasOwnWords) {

  /**
   * Writes all three, a piece at a time.
   *
   * @return how many attempts had to be passed over, and whose the others are
   */
  public Gathered<Set<String>> write(
      Consumer<String> attempts, Consumer<String> decisions, Consumer<String> ratings)
      throws IOException {
    KeptAttempts all = new KeptAttempts(workspace);
    Set<String> counted = counted(all);
    attempts.accept(AttemptsTable.TABLE.header());
    decisions.accept(DecisionsTable.TABLE.header());
    ratings.accept(RatingsTable.TABLE.header());
    Set<String> codes = new TreeSet<>();
    int passedOver =
        all.each(
            one -> {
              codes.add(one.transcript().opened().trainee());
              StudiedAttempt attempt =
                  new StudiedAttempt(
                      one.transcript(), one.standing(), one.key(), counted.contains(one.attempt()));
              attempts.accept(AttemptsTable.rows(attempt));
              decisions.accept(DecisionsTable.rows(attempt, hasOwnWords));
              ratings.accept(RatingsTable.rows(attempt, one.marks()));
            });
    return new Gathered<>(codes, passedOver);
  }

  /** Notes that the tables were written, with these trainees in them. */
  public void exported(Set<String> codes) {
    String words = hasOwnWords ? "tables, with own words, of " : "tables of ";
    new Audit(workspace).exported(codes, words + Words.count(codes.size(), "code", "codes"));
  }

  /** Which attempt counts is only known once all of them have been read. */
  private Set<String> counted(KeptAttempts all) throws IOException {
    List<Counting.Candidate> candidates = new ArrayList<>();
    all.each(
        one -> Counting.Candidate.of(one.transcript(), one.standing()).ifPresent(candidates::add));
    return counting.of(candidates).stream()
        .map(Counting.Candidate::attempt)
        .collect(Collectors.toSet());
  }
}
