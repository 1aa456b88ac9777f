package rapport.app.library;

import java.util.List;

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
}
