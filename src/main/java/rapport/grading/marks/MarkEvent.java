package rapport.grading.marks;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing a rater did. The events of one rater on one attempt, in order, are their marks; they
 * are only ever added to. A visit is the place, from 0, of a choice among those that stand.
 */
public sealed interface MarkEvent {

  /**
   * Marking began. Always the first event, and only the first.
   *
   * @param rater a code, no name
   * @param purpose the rater's own view, or the settling of others'
   * @param receipt the hash of the attempt's last record as it stood then
   * @param rubricSha256 of the rubric that gave the levels their words
   */
  record Opened(
      String attempt,
      String rater,
      Purpose purpose,
      String receipt,
      String rubricSha256,
      String program)
      implements MarkEvent {}

  /** What marks are made for. */
  enum Purpose {
    /** One rater's own view, made without knowing another's. */
    OWN,
    /** One mark made from several, with all of them in view. */
    AGREED
  }

  /** A level, 0 to 4, for a choice on one criterion. */
  record Levelled(int visit, String criterion, int level) implements MarkEvent {}

  /** A level, 0 to 4, for what the trainee typed before the responses were shown. */
  record LevelledOwnWords(int visit, int level) implements MarkEvent {}

  /** A comment on a choice, in place of any before; empty text takes it away. */
  record Commented(int visit, String text) implements MarkEvent {}

  /** A comment on the whole, in place of any before; empty text takes it away. */
  record CommentedOverall(String text) implements MarkEvent {}

  /**
   * A criterion's mean was set by hand.
   *
   * @param mean 0 to 4
   * @param original the exact mean that was computed, such as 17/5
   */
  record Overrode(String criterion, BigDecimal mean, String reason, String original)
      implements MarkEvent {}

  /** A choice's critical code was judged to be none here. */
  record Cleared(int visit, String code, String reason) implements MarkEvent {}

  /** A choice was judged to be a critical incident, by a code of the rubric. */
  record Raised(int visit, String code, String reason) implements MarkEvent {}

  /**
   * The author's ratings of a choice came into the rater's view for the first time: a level that is
   * given from here on is no view of its own any more.
   */
  record KeyShown(int visit) implements MarkEvent {}

  /** The rater's own view is complete. */
  record Finished() implements MarkEvent {}

  /** The marks in this file are the agreed ones, made from these. */
  record Agreed(List<Basis> bases) implements MarkEvent {
    public Agreed {
      bases = List.copyOf(bases);
    }
  }

  /**
   * Marks that an agreed mark was made from.
   *
   * @param receipt the hash of their last record as it stood then
   */
  record Basis(String rater, String receipt) {}

  /**
   * The attempt was scored anew because an author corrected the ratings.
   *
   * @param version the corrected scenario's
   * @param scenarioSha256 the corrected file's
   */
  record Regraded(AnswerKey key, String version, String scenarioSha256) implements MarkEvent {}

  /**
   * A decision was voided: nothing rated there counts any more, whoever rated it. A critical
   * incident there stays, since clearing one needs a reason of its own.
   *
   * @param decision its id
   * @param scored by what the attempt is scored since
   */
  record Voided(String decision, String reason, Regraded scored) implements MarkEvent {}

  /**
   * A voided decision counts again.
   *
   * @param scored by what the attempt is scored since
   */
  record Reinstated(String decision, String reason, Regraded scored) implements MarkEvent {}

  /**
   * An earlier event was taken back; it stays in the file.
   *
   * @param record its number, counted from 1
   */
  record Undone(int record) implements MarkEvent {}
}
