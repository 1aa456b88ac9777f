package rapport.app.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.grading.marks.Work;
import rapport.store.files.AttemptSummary;
import rapport.text.NaturalOrder;

/**
 * Which attempts a queue shows, in which order, and whether it tells whose they are.
 *
 * @param only how their marking may stand; empty for any
 * @param seed decides a random order, and only that
 */
public record QueueChoice(Set<Work> only, Order order, long seed, boolean hidesCodes) {
  /** Everything, by what is most urgent. */
  public static final QueueChoice ALL = new QueueChoice(Set.of(), Order.URGENCY, 0, false);

  /** What comes first. */
  public enum Order {
    /** What is asked for first. */
    URGENCY,
    CODE,
    /** What was begun first. */
    TIME,
    /** As the seed has it; so nobody's place says who they are. */
    RANDOM;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An attempt with how its marking stands. */
  record Standing(AttemptSummary summary, Work work) {}

  public QueueChoice {
    only = Set.copyOf(only);
  }

  /** Those that are wanted, in order. */
  List<Standing> of(List<Standing> all) {
    List<Standing> chosen = new ArrayList<>(all);
    chosen.sort(Comparator.comparing(each -> each.summary().attempt()));
    if (order == Order.RANDOM) {
      Collections.shuffle(chosen, new Random(seed));
    } else {
      chosen.sort(comparator());
    }
    // Only now, so that whoever leaves a filtered queue moves nobody else.
    chosen.removeIf(each -> !only.isEmpty() && !only.contains(each.work()));
    return chosen;
  }

  private Comparator<Standing> comparator() {
    Comparator<Standing> byTime = Comparator.comparing(each -> each.summary().startedAt());
    Comparator<Standing> byCode =
        Comparator.comparing(each -> each.summary().trainee(), NaturalOrder.OF);
    return switch (order) {
      case CODE -> byCode.thenComparing(byTime);
      case TIME, RANDOM -> byTime;
      case URGENCY ->
          Comparator.comparing(Standing::work).thenComparing(hidesCodes ? byTime : byCode);
    };
  }

  /** What is to be said of it above the queue; empty when it is the usual one. */
  String words() {
    List<String> words = new ArrayList<>();
    if (!only.isEmpty()) {
      words.add(
          "Only "
              + EnumSet.copyOf(only).stream().map(Work::words).collect(Collectors.joining(" or "))
              + ".");
    }
    switch (order) {
      case RANDOM -> words.add("In random order, seed " + seed + ".");
      case TIME -> words.add("What was begun first stands first.");
      case CODE -> words.add("In the order of the codes.");
      case URGENCY -> {}
    }
    if (hidesCodes) {
      words.add("Codes are hidden.");
    }
    return String.join(" ", words);
  }
}
