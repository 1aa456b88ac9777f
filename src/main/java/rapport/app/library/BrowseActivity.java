package rapport.app.library;

/** Looking through the library: narrowing it by a filter. */
public final class BrowseActivity {
  private final Library library;
  private String filter = "";

  public BrowseActivity(Library library) {
    this.library = library;
  }

  public BrowseView view() {
    Library.Contents contents = library.contents();
    return new BrowseView(
        contents.listings().stream().filter(listing -> listing.matches(filter)).toList(),
        contents.listings().size(),
        filter,
        contents.unfinished(),
        contents.isComplete(),
        contents.notices());
  }

  /** Shows only listings that contain every word of this; empty text shows all. */
  public void filter(String words) {
    filter = words;
  }
}
