package rapport.app.workspace;

/** Whoever waits for a use case: hears what a person should know beside the result. */
public interface Watcher {

  /** Says something a person should know, which doesn't keep the work from being done. */
  void notice(String words);

  /**
   * A long task begins.
   *
   * @param steps how many there will be
   * @param what the steps are, such as {@code files}
   */
  Progress begin(int steps, String what);

  /** How far a long task has come. Safe for several threads. */
  interface Progress {
    /** One more step is done. */
    void step();

    /** The task is over. */
    void end();
  }
}
