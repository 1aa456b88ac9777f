package rapport.app.library;

import java.util.List;
import java.util.Optional;

/**
 * What a front end has to show while somebody looks for a scenario.
 *
 * @param listings those that match the filter
 * @param total how many there are without it
 * @param filter what was typed to narrow the list
 * @param unfinished sessions to go on with, newest first
 */
public record BrowseView(
    List<Library.Listing> listings,
    int total,
    String filter,
    List<Library.Unfinished> unfinished,
    boolean isComplete,
    List<String> notices) {
  public BrowseView {
    listings = List.copyOf(listings);
    unfinished = List.copyOf(unfinished);
    notices = List.copyOf(notices);
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
