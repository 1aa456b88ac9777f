package rapport.app.library;

import java.util.function.Supplier;

/** Looking through the library: narrowing it by a filter. */
public final class BrowseActivity {
  private final Supplier<Library.Contents> library;
  private final Supplier<BrowseView.Terms> terms;
  private String filter = "";

  /**
   * Looking through these contents.
   *
   * @param library what is known of it by now
   * @param terms how a session begun from here would be played
   */
  public BrowseActivity(Supplier<Library.Contents> library, Supplier<BrowseView.Terms> terms) {
    this.library = library;
    this.terms = terms;
  }

  public BrowseView view() {
    Library.Contents contents = library.get();
    return new BrowseView(
        contents,
        contents.listings().stream().filter(listing -> listing.matches(filter)).toList(),
        filter,
        terms.get());
  }

  /** Shows only listings that contain every word of this; empty text shows all. */
  public void filter(String words) {
    filter = words;
  }
}
