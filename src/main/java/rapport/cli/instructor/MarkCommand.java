package rapport.cli.instructor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.mark.AuthorsKey;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkingQueue;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.FrontEnds;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.grading.marks.MarkEvent.Purpose;

/** Marks transcripts. */
@Command(
    name = "mark",
    header = "Marks transcripts, one decision after the other.",
    description = {
      "Without a name: what waits to be marked. Each rater's marks are kept in a file of their"
          + " own, and the history stays."
    },
    footer = {
      "",
      "Examples:",
      "  rapport mark --rater ab",
      "  rapport mark --rater ab --only unmarked --sort random --seed 7 --hide-codes",
      "  rapport mark 20261123-104455-coffee-7f3a --rater ab",
      "  rapport mark --agree 20261123-104455-coffee-7f3a --rater ab",
      "  rapport mark 20261123 --rater ab --plain < marks.txt"
    })
public final class MarkCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private @Nullable String attempt;

  @Mixin private RaterOption rater = new RaterOption();

  @Mixin private QueueOptions shown = new QueueOptions();

  @Option(
      names = "--agree",
      description = "Settle on one mark, with all marks on this attempt in view.")
  private boolean agree;

  @Option(
      names = "--show-ratings",
      description = "Show the author's ratings before you have given yours.")
  private boolean showRatings;

  @Option(
      names = "--hide-key",
      description =
          "Never show the author's ratings, nor the result, which would give some of them away.")
  private boolean hideKey;

  private AuthorsKey key() {
    return hideKey ? AuthorsKey.NEVER : showRatings ? AuthorsKey.SHOWN : AuthorsKey.WAITS;
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    String code = rater.code();
    if (agree && attempt == null) {
      throw RefusedException.usage("Name the attempt to agree on: rapport mark --agree ATTEMPT.");
    }
    if (hideKey && showRatings) {
      throw RefusedException.usage("Give one of --hide-key and --show-ratings, not both.");
    }
    MarkingQueue queue =
        new MarkingQueue(
            invocation.workspace(),
            code,
            agree ? Purpose.AGREED : Purpose.OWN,
            shown.choice(invocation.workspace(), attempt != null));
    MarkActivity activity = new MarkActivity(queue, key());
    if (attempt == null) {
      queue.tellOfNewerSamples();
    } else {
      activity.take(queue.sheet(AttemptArgument.of(invocation, attempt)));
    }
    ExitCode ended = FrontEnds.of(invocation, false).mark(activity, attempt != null);
    activity
        .lost()
        .ifPresent(
            why -> {
              throw RefusedException.environment(
                  "NOT SAVED: " + why + " Your last marks are lost.");
            });
    return ended;
  }
}
