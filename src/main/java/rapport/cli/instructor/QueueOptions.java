package rapport.cli.instructor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapport.app.mark.QueueChoice;
import rapport.app.mark.QueueChoice.Order;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.cli.command.WordConverter;
import rapport.grading.marks.Work;

/** What a queue shows, in which order, and whether with codes. */
final class QueueOptions {
  @Option(
      names = "--only",
      paramLabel = "STANDING",
      split = ",",
      description =
          "Show only these: begun, to-moderate, unmarked, to-agree, marked-by-another, marked,"
              + " agreed; several with commas between.")
  private List<String> only = List.of();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = OrderConverter.class,
      description =
          "urgency (the default), code, time (what was begun first), or random, which lets nobody"
              + " be marked by their place.")
  private @Nullable Order order;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "A number that decides the random order (else chance does, and it is told).")
  private @Nullable Long seed;

  @Option(
      names = "--hide-codes",
      description = "Show no trainee's code, neither in the queue nor while marking.")
  private boolean hideCodes;

  /**
   * The queue that was asked for.
   *
   * @param isOne whether one attempt was named, so that there is no queue
   */
  QueueChoice choice(Workspace workspace, boolean isOne) {
    if (isOne && (!only.isEmpty() || order != null || seed != null)) {
      throw RefusedException.usage(
          "--only, --sort and --seed are for the queue: leave out the attempt's name.");
    } else if (seed != null && order != Order.RANDOM) {
      throw RefusedException.usage("--seed goes with --sort random.");
    } else if (hideCodes && order == Order.CODE) {
      throw RefusedException.usage(
          "In the order of the codes, hidden codes could be guessed. Use --sort time or random.");
    }
    return new QueueChoice(
        works(),
        order == null ? Order.URGENCY : order,
        order != Order.RANDOM ? 0 : seed == null ? workspace.seed() : seed,
        hideCodes);
  }

  private Set<Work> works() {
    return only.stream()
        .map(QueueOptions::work)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Work.class)));
  }

  private static Work work(String id) {
    return Arrays.stream(Work.values())
        .filter(work -> work.id().equals(id.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "--only doesn't know “"
                        + id
                        + "”; it knows "
                        + Arrays.stream(Work.values())
                            .map(Work::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** Understands {@code --sort}. */
  static final class OrderConverter extends WordConverter<Order> {
    OrderConverter() {
      super("order", Order.values(), Order::id);
    }
  }
}
