package rapport.bench;

/**
 * One of those that are measured in turn.
 *
 * @param name by which a row names it
 * @param trial runs it once and gives its cost, in a unit of its own choice
 */
record Contender(String name, Trial trial) {
  /** One run. */
  @FunctionalInterface
  interface Trial {
    double run() throws Exception;
  }
}
