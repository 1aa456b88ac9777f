package rapport.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rapport.app.workspace.RefusedException;
import rapport.store.files.Attempts;
import rapport.store.files.Attempts.Found;

/** An attempt as somebody named it: its whole name, or as much of its beginning as is unique. */
public final class AttemptArgument {
  private static final int MOST_SHOWN = 5;

  private AttemptArgument() {}

  /** The whole name of the attempt in the home that this call is about. */
  public static String of(Invocation invocation, String named) throws IOException {
    return resolve(invocation.workspace().home().attempts(), named);
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
