package rapport.app.school;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Bootstrap;
import rapport.grading.statistics.Ratings;
import rapport.store.handin.NamedFile;

/** Works out how far raters agree. */
public final class AgreementStudy {
  private AgreementStudy() {}

  /** The marks in a home: raters with each other, and each with the author. */
  public static Gathered<MarkRatings> ofMarks(Workspace workspace) throws IOException {
    MarkRatings.Gathering gathering = new MarkRatings.Gathering();
    int passedOver = new KeptAttempts(workspace).each(one -> gathering.take(one.marked()));
    MarkRatings ratings = gathering.ratings();
    if (ratings.isEmpty()) {
      workspace.notice("Nothing is marked in " + workspace.home() + " yet.");
    }
    return new Gathered<>(ratings, passedOver);
  }

  /**
   * The raters of a table with the columns unit, rater and value.
   *
   * @param scale the lowest and the highest number a rater may give, such as {@code 0-4}; null for
   *     none
   * @param levels the names a rater may give, the lowest first, with commas between; null for none
   * @param bootstrap for the limits of alpha
   */
  public static Agreement ofTable(
      NamedFile named, @Nullable String scale, @Nullable String levels, Bootstrap bootstrap)
      throws IOException {
    LongTable table = LongTable.read(named, "unit", "rater", "value");
    TableValues values = TableValues.of(table, scale, levels);
    Ratings ratings = new Ratings(values.scale(), table.numbers(values.number()));
    List<String> raters = ratings.raters();
    if (raters.size() == 1) {
      throw RefusedException.findings(
          named.name()
              + " has ratings by "
              + raters.get(0)
              + " alone. Agreement needs two raters.");
    }
    return Agreement.of(ratings, bootstrap);
  }
}
