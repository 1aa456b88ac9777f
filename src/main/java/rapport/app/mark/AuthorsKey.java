package rapport.app.mark;

/** When whoever marks sees the author's ratings of a choice. */
public enum AuthorsKey {
  /** Once the rater has given every level of the choice. */
  WAITS,
  /** From the beginning. */
  SHOWN,
  /** Not while they mark; nor what rests on them, such as a result. */
  NEVER
}
