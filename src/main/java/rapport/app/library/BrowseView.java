package rapport.app.library;

import java.util.List;

/**
 * What a front end has to show while somebody looks for a scenario.
 *
 * @param listings those that match the filter
 * @param filter what was typed to narrow the list
 */
public record BrowseView(Library.Contents contents, List<Library.Listing> listings, String filter) {
  public BrowseView {
    listings = List.copyOf(listings);
  }

  /** How many listings there are without the filter. */
  public int total() {
    return contents.listings().size();
  }
}
