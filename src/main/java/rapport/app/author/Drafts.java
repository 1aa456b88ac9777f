package rapport.app.author;

import java.util.Optional;

/** What an author saves; wired by the program's outermost part. */
public interface Drafts {
  /** What was saved since the last time this was asked; nothing when nothing was. */
  Optional<Draft> fresh();
}
