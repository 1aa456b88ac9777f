package rapport.grading.roster;

/** Why somebody gets no mark from here. */
public enum Withheld {
  /** They began no assessment. */
  NOT_BEGUN,
  /** They began one and finished none. */
  NOT_FINISHED,
  /** Several raters marked it and have not agreed yet. */
  UNDECIDED,
  /** The work broke off, which has no percentage. */
  PREMATURE,
  /** No criterion rests on enough. */
  LACKING,
  /** Somebody decided in the school's system that they need none. */
  EXCUSED,
  /** In the school's system they have not been given the assignment. */
  NOT_ASSIGNED,
  /** The school's system says that the mark can't be changed. */
  LOCKED,
  /** Words stand where the mark would go. */
  WORDED
}
