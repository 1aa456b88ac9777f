package rapport.report.page;

import java.time.Duration;
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
            : span(one.gap()) + " after it had stopped";
    return "Taken up again " + Times.words(one.at()) + ", " + gap + ".";
  }

  private static String span(Duration gap) {
    if (gap.toDays() > 0) {
      return joined(gap.toDays(), "day", gap.toHoursPart(), "hour");
    } else if (gap.toHours() > 0) {
      return joined(gap.toHours(), "hour", gap.toMinutesPart(), "minute");
    }
    return joined(gap.toMinutes(), "minute", gap.toSecondsPart(), "second");
  }

  private static String joined(long large, String unit, int small, String smallUnit) {
    String rest = Words.count(small, smallUnit, smallUnit + "s");
    if (large == 0) {
      return rest;
    }
    String most = Words.count(large, unit, unit + "s");
    return small == 0 ? most : most + " " + rest;
  }
}
