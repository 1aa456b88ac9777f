package rapport.app.workspace;

/**
 * Carries a {@link Refusal} out of a use case, from however deep it was met; what calls the use
 * case turns it into an answer, a line and an exit code, or a page.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  private RefusedException(Refusal.Kind kind, String words) {
    super(words);
    this.refusal = new Refusal(kind, words);
  }

  /** Something was found wrong with what was to be worked on. */
  public static RefusedException findings(String words) {
    return new RefusedException(Refusal.Kind.FINDINGS, words);
  }

  /** It can't be carried out as it was asked for. */
  public static RefusedException usage(String words) {
    return new RefusedException(Refusal.Kind.USAGE, words);
  }

  /** A disk, a folder or a terminal refused. */
  public static RefusedException environment(String words) {
    return new RefusedException(Refusal.Kind.ENVIRONMENT, words);
  }

  public Refusal refusal() {
    return refusal;
  }
}
