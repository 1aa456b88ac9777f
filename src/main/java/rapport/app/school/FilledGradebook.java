package rapport.app.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.export.gradebook.GradebookFilling;
import rapport.export.gradebook.GradebookListing;
import rapport.report.page.Words;
import rapport.store.library.FileBytes;

/**
 * A school's file with marks in it, and what was not put there.
 *
 * @param file to be handed on; null when nobody gets a mark
 * @param points what the marks are out of, in words
 * @param listing what needs a person
 * @param notes what is to be known before the file is uploaded
 * @param isWhole whether it rests on all attempts
 */
public record FilledGradebook(
    GradebookFilling filling,
    @Nullable FileBytes file,
    String points,
    GradebookListing listing,
    List<String> notes,
    boolean isWhole) {
  public FilledGradebook {
    notes = List.copyOf(notes);
  }

  /** Who got which mark, a line each. */
  public List<String> marks() {
    return GradebookListing.filled(filling);
  }

  /** How many get a mark, in a sentence. */
  public String summary() {
    int filled = filling.filled().size();
    return filled == 0
        ? "Nobody gets a mark."
        : Words.count(filled, "student gets", "students get") + " a mark " + points + ".";
  }

  /** What an upload would change, and what else to know before it; only where there is a file. */
  public List<String> upload() {
    return file == null ? List.of() : notes;
  }

  /** Whether nothing needs a person. */
  public boolean isComplete() {
    return isWhole && listing.open() == 0;
  }
}
