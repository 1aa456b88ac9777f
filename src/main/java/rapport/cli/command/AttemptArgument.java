package rapport.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.library.KeptSession;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.store.files.Attempts;
import rapport.store.files.Attempts.Found;

/**
 * An attempt as somebody named it: its whole name, or as much of its beginning as is unique. Where
 * a trainee reads their own, the newest needs no name, and a scenario stands for the newest with
 * it.
 */
public final class AttemptArgument {
  /** What it is called in the help of a command that also takes a scenario for it. */
  public static final String LABEL = "ATTEMPT";

  /** What can be given to such a command. */
  public static final String DESCRIPTION =
      "Its name, as rapport transcripts shows it, or the beginning of it; or a scenario, for the"
          + " newest session with it. Without one: the newest of all.";

  private static final int MOST_SHOWN = 5;

  private AttemptArgument() {}

  /** The whole name of the attempt in the home that this call is about. */
  public static String of(Invocation invocation, String named) throws IOException {
    return resolve(invocation.workspace().home().attempts(), named);
  }

  /**
   * The whole name of the attempt that is meant; says which, where it wasn't named itself.
   *
   * @param named null for the newest
   * @throws RefusedException if there is none, or more than one
   */
  public static String newest(Invocation invocation, @Nullable String named) throws IOException {
    Workspace workspace = invocation.workspace();
    if (named == null) {
      return told(
          invocation,
          KeptSession.newest(workspace)
              .orElseThrow(
                  () ->
                      RefusedException.usage(
                          "No session is kept in "
                              + workspace.home()
                              + " yet. To begin one: rapport play")));
    }
    Optional<KeptSession> played =
        isAttempt(invocation, named) ? Optional.empty() : KeptSession.newest(workspace, named);
    return played.isPresent() ? told(invocation, played.get()) : of(invocation, named);
  }

  /** The same among those that can be gone on with. */
  public static String unfinished(Invocation invocation, String named) throws IOException {
    Optional<KeptSession> left =
        isAttempt(invocation, named)
            ? Optional.empty()
            : KeptSession.newestUnfinished(invocation.workspace(), named);
    return left.isPresent() ? left.get().attempt() : of(invocation, named);
  }

  private static boolean isAttempt(Invocation invocation, String named) throws IOException {
    return !(invocation.workspace().home().attempts().find(named) instanceof Found.None);
  }

  private static String told(Invocation invocation, KeptSession session) {
    invocation
        .workspace()
        .notice("The newest session: " + session.attempt() + " (" + session.words() + ").");
    return session.attempt();
  }

  /** The whole names of these attempts, in this order. */
  public static List<String> all(Invocation invocation, List<String> named) throws IOException {
    List<String> attempts = new ArrayList<>();
    for (String one : named) {
      attempts.add(of(invocation, one));
    }
    return attempts;
  }

  /**
   * The attempt's whole name.
   *
   * @throws RefusedException if there is none, or more than one
   */
  private static String resolve(Attempts attempts, String named) throws IOException {
    Found found = attempts.find(named);
    if (found instanceof Found.One one) {
      return one.attempt();
    } else if (found instanceof Found.Several several) {
      throw RefusedException.usage(
          "More than one session begins with "
              + named
              + ": "
              + some(several.attempts())
              + ". Type a little more of its name.");
    }
    throw RefusedException.usage(
        "There is no session " + named + ". To see them all: rapport transcripts");
  }

  private static String some(List<String> attempts) {
    String shown = String.join(", ", attempts.stream().limit(MOST_SHOWN).toList());
    return attempts.size() > MOST_SHOWN ? shown + " and others" : shown;
  }
}
