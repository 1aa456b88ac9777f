package rapport.app.school;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Workspace;
import rapport.grading.cohort.ItemGathering;
import rapport.grading.cohort.ScenarioItems;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.Scores;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.store.handin.NamedFile;

/** Works out what decisions, or the items of any test, tell apart. */
public final class ItemStudy {
  private ItemStudy() {}

  /** The decisions that were met in the finished attempts of a home. */
  public static Gathered<List<ScenarioItems>> ofAttempts(Workspace workspace, Mode mode)
      throws IOException {
    ItemGathering gathering = new ItemGathering();
    int passedOver = new KeptAttempts(workspace).each(one -> take(one, mode, gathering));
    if (gathering.isEmpty()) {
      workspace.notice(
          "No finished attempt in " + mode.id() + " mode is kept in " + workspace.home() + ".");
    }
    return new Gathered<>(gathering.items(), passedOver);
  }

  private static void take(KeptAttempt one, Mode mode, ItemGathering gathering) {
    Transcript transcript = one.transcript();
    if (transcript.state() == Transcript.State.ENDED && transcript.opened().mode() == mode) {
      gathering.add(transcript, one.standing());
    }
  }

  /**
   * The items of a table with the columns person, item and score.
   *
   * @param scale what a score can be, such as {@code 0-4}; null for any number
   */
  public static ItemAnalysis ofTable(NamedFile named, @Nullable String scale) throws IOException {
    LongTable table = LongTable.read(named, "person", "item", "score");
    TableValues values = TableValues.numbers(table, scale);
    return ItemAnalysis.of(new Scores(values.scale(), table.numbers(values.number())));
  }
}
