package rapport.app.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.report.page.Block;

/**
 * The scenarios that can be played, and the sessions that can be gone on with; wired by the
 * program's outermost part.
 */
public interface Library {
  /**
   * What is known by now. Reading goes on behind the first screen, so this may grow between two
   * calls.
   */
  Contents contents();

  /**
   * What is known of the library.
   *
   * @param listings in the order to be shown
   * @param isComplete whether everything has been read
   * @param notices what a person should know, such as a rubric that could not be read
   */
  record Contents(
      List<Listing> listings,
      List<Unfinished> unfinished,
      boolean isComplete,
      List<String> notices) {
    public Contents {
      listings = List.copyOf(listings);
      unfinished = List.copyOf(unfinished);
      notices = List.copyOf(notices);
    }
  }

  /**
   * One scenario.
   *
   * @param facts minutes, difficulty, what it is about
   * @param details everything there is to know before choosing it
   * @param problem why it can't be played, empty when it can
   */
  record Listing(
      String id, String title, String facts, String summary, List<Block> details, String problem) {
    public Listing {
      details = List.copyOf(details);
    }

    public boolean isPlayable() {
      return problem.isEmpty();
    }

    /** Whether every word of the filter occurs in what is shown of it. */
    boolean matches(String filter) {
      String all = fold(id + " " + title + " " + facts + " " + summary);
      return Stream.of(fold(filter).split(" ", -1)).allMatch(all::contains);
    }

    private static String fold(String text) {
      return text.strip().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A session that was left.
   *
   * @param attempt its id
   * @param title the scenario's title
   * @param standing when it was begun and how far it got, in words
   */
  record Unfinished(String attempt, String title, String standing) {}
}
