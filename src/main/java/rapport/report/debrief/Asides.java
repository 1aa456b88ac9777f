package rapport.report.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.report.page.Role;
import rapport.report.page.Words;

/**
 * What a report says beside the ratings: of the session as a whole, and at each choice.
 *
 * @param summary of the session
 * @param at by the choice's place among those that stand, from 0
 */
public record Asides(List<Block> summary, IntFunction<List<Block>> at) {
  /** Nothing beside the ratings. */
  public static final Asides NONE = new Asides(List.of(), visit -> List.of());

  public Asides {
    summary = List.copyOf(summary);
  }

  /** The times that were spent. */
  public static Asides times(Transcript transcript) {
    List<Transcript.Choice> standing = transcript.standing();
    return new Asides(
        spent(transcript),
        visit ->
            spent(standing.get(visit))
                .map(took -> List.of(Block.hint("After " + Words.span(took) + ".")))
                .orElse(List.of()));
  }

  /** Scripts answer at once, and of that there is nothing to tell. */
  private static Optional<Duration> spent(Transcript.Choice choice) {
    return Optional.ofNullable(choice.took()).filter(took -> took.toSeconds() > 0);
  }

  private static List<Block> spent(Transcript transcript) {
    return transcript
        .took()
        .filter(took -> took.toSeconds() > 0)
        .map(took -> List.of(Block.labelled("Time", Role.BODY, words(transcript, took))))
        .orElse(List.of());
  }

  private static String words(Transcript transcript, Duration took) {
    List<Transcript.Choice> standing = transcript.standing();
    int made = (int) transcript.choices().stream().filter(choice -> !choice.copied()).count();
    String all = Words.span(took) + " for " + Words.count(made, "choice", "choices");
    return IntStream.range(0, standing.size())
        .boxed()
        .filter(visit -> made > 1 && spent(standing.get(visit)).isPresent())
        .max(Comparator.comparing(visit -> spent(standing.get(visit)).orElseThrow()))
        .map(visit -> all + "; you took longest over the line at " + (visit + 1) + ".")
        .orElse(all + ".");
  }

  /** These, and others after them. */
  public Asides and(Asides others) {
    List<Block> both = new ArrayList<>(summary);
    both.addAll(others.summary);
    return new Asides(
        both,
        visit -> {
          List<Block> here = new ArrayList<>(at.apply(visit));
          here.addAll(others.at.apply(visit));
          return here;
        });
  }
}
