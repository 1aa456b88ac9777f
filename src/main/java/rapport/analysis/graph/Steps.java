package rapport.analysis.graph;

/** Something whose positions, numbered from the start 0 on, lead to others. */
public interface Steps {
  int size();

  /** How many steps a position has, whether they lead anywhere or not. */
  int degree(int position);

  /** Where a step leads; negative where it leads nowhere. */
  int target(int position, int step);
}
