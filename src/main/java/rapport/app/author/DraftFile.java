package rapport.app.author;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import rapport.scenario.model.Rubric;
import rapport.store.library.Source;

/**
 * The file of a scenario that is being written. What counts is what stands in it, not when it was
 * written: on some disks two saves in a row have the same time, and some editors write all anew.
 */
public final class DraftFile implements Drafts {
  private final Source source;
  private final Rubric rubric;
  private byte[] last = {};

  public DraftFile(Source source, Rubric rubric) {
    this.source = source;
    this.rubric = rubric;
  }

  /** What stands in the file now. */
  public Draft read() throws IOException {
    last = source.read();
    return draft();
  }

  @Override
  public Optional<Draft> fresh() {
    try {
      byte[] now = source.read();
      if (Arrays.equals(now, last)) {
        return Optional.empty();
      }
      last = now;
      return Optional.of(draft());
    } catch (IOException e) {
      // Editors that move a new file over the old one leave none for a moment.
      return Optional.empty();
    }
  }

  private Draft draft() {
    return Draft.of(source.id(), source.name(), last, rubric);
  }
}
