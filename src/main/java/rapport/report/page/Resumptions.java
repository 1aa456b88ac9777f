package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import rapport.play.transcript.Transcript;
import rapport.play.transcript.Transcript.Resumption;
import rapport.text.Times;

/** The times a session was taken up again, in words. */
public final class Resumptions {
  private Resumptions() {}

  /** Each of these, where it happened. */
  public static List<Block> here(List<Resumption> all) {
    return all.stream().map(each -> Block.hint(words(each))).toList();
  }

  /** All of them, and what they can't show; nothing for a session of one sitting. */
  public static List<Block> summary(Transcript transcript) {
    if (transcript.resumptions().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    transcript.resumptions().forEach(each -> blocks.add(Block.hint(withPlace(each))));
    blocks.add(Block.hint(Transcript.UNSEEN));
    return blocks;
  }

  /** When, how long after, and after which choice. */
  public static String withPlace(Resumption one) {
    String place = one.after() == 0 ? "before the first choice" : "after choice " + one.after();
    return words(one).replaceFirst("\\.$", ", " + place + ".");
  }

  private static String words(Resumption one) {
    String gap =
        one.gap().isNegative()
            ? "by a clock that had been set back"
            : Words.span(one.gap()) + " after it had stopped";
    return "Taken up again " + Times.words(one.at()) + ", " + gap + ".";
  }
}
