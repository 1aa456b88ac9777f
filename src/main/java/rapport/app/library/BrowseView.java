package rapport.app.library;

import java.util.List;
import java.util.Optional;
import rapport.play.transcript.Mode;

/**
 * What a front end has to show while somebody looks for a scenario.
 *
 * @param listings those that match the filter
 * @param filter what was typed to narrow the list
 */
public record BrowseView(
    Library.Contents contents, List<Library.Listing> listings, String filter, Terms terms) {
  public BrowseView {
    listings = List.copyOf(listings);
  }

  /**
   * How a session begun from the library would be played.
   *
   * @param mode of what is opened without more words
   * @param assessed the code of who may also ask to be assessed; empty for nobody
   */
  public record Terms(Mode mode, String assessed) {
    public static final Terms PRACTICE = new Terms(Mode.PRACTICE, "");

    /** In words, for a heading. */
    public String words() {
      return mode == Mode.ASSESSMENT ? mode.id() + " of " + assessed : mode.id();
    }

    /** Whether an assessment has to be asked for. */
    public boolean asksForAssessment() {
      return mode == Mode.PRACTICE && !assessed.isEmpty();
    }
  }

  /** How many listings there are without the filter. */
  public int total() {
    return contents.listings().size();
  }

  /** The one of this number in the list, or of this id. */
  public Optional<Library.Listing> find(String named) {
    if (named.matches("[0-9]{1,4}")) {
      int index = Integer.parseInt(named) - 1;
      return listings.stream().skip(Math.max(0, index)).filter(each -> index >= 0).findFirst();
    }
    return listings.stream().filter(listing -> listing.id().equals(named)).findFirst();
  }
}
