package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;
import rapport.app.play.PlayActivity;
import rapport.app.workspace.Answer;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Editor;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Help;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;

/** The library: what can be played, and what was left and can be gone on with. */
public final class LibraryScene implements Scene {
  private final BrowseActivity activity;
  private final Opener opener;
  private final Editor filter = new Editor();
  private boolean isFiltering;
  private int selected;
  private int offset;
  private String chosen = "";
  private String message = "";

  public LibraryScene(BrowseActivity activity, Opener opener) {
    this.activity = activity;
    this.opener = opener;
  }

  @Override
  public Frame frame(Size size) {
    BrowseView view = activity.view();
    LibraryPage page = page(view);
    Heading heading = new Heading("", page.counted(), "");
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading, hints(view));
    offset = page.draw(canvas, area, offset);
    if (isFiltering) {
      Search.field(canvas, filter, "Enter done, Esc all");
    }
    return canvas.frame();
  }

  private LibraryPage page(BrowseView view) {
    List<LibraryPage.Entry> entries = LibraryPage.entries(view);
    // Reading goes on meanwhile, so the one selected may have moved.
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).id().equals(chosen)) {
        selected = i;
      }
    }
    selected = Math.max(0, Math.min(selected, entries.size() - 1));
    return new LibraryPage(view, entries, selected, message);
  }

  private List<Hint> hints(BrowseView view) {
    List<Hint> hints = new ArrayList<>();
    List<LibraryPage.Entry> entries = LibraryPage.entries(view);
    if (!entries.isEmpty()) {
      hints.add(new Hint("↑↓", "select"));
      hints.add(new Hint("Enter", entries.get(selected).isResume() ? "resume" : "open"));
      if (!entries.get(selected).isResume()) {
        hints.add(new Hint("i", "details"));
      }
    }
    hints.add(new Hint("/", "filter"));
    if (!filter.isEmpty()) {
      hints.add(new Hint("Esc", "show all"));
    }
    hints.add(new Hint("q", "quit"));
    hints.add(Hint.HELP);
    return hints;
  }

  @Override
  public Scene press(Key key) {
    message = "";
    if (key.is(Kind.INTERRUPT) || (key.is('q') && !isFiltering)) {
      return new Confirm("Leave Rapport?", this, () -> new End(0));
    }
    List<LibraryPage.Entry> entries = LibraryPage.entries(activity.view());
    if (move(key, entries)) {
      return this;
    }
    return isFiltering ? type(key) : act(key, entries);
  }

  private boolean move(Key key, List<LibraryPage.Entry> entries) {
    boolean letters = !isFiltering;
    if (key.is(Kind.DOWN) || (letters && key.is('j'))) {
      select(selected + 1, entries);
    } else if (key.is(Kind.UP) || (letters && key.is('k'))) {
      select(selected - 1, entries);
    } else if (key.is(Kind.PAGE_DOWN)) {
      select(selected + 5, entries);
    } else if (key.is(Kind.PAGE_UP)) {
      select(selected - 5, entries);
    } else if (letters && key.is(Kind.HOME)) {
      select(0, entries);
    } else if (letters && key.is(Kind.END)) {
      select(entries.size() - 1, entries);
    } else if (letters && key.digit() >= 1 && key.digit() <= entries.size()) {
      select(key.digit() - 1, entries);
    } else {
      return false;
    }
    return true;
  }

  private void select(int index, List<LibraryPage.Entry> entries) {
    selected = Math.max(0, Math.min(index, entries.size() - 1));
    chosen = entries.isEmpty() ? "" : entries.get(selected).id();
  }

  private Scene type(Key key) {
    if (key.is(Kind.ENTER)) {
      isFiltering = false;
    } else if (key.is(Kind.ESCAPE)) {
      isFiltering = false;
      filter.clear();
    } else {
      Search.type(filter, key);
    }
    narrow();
    return this;
  }

  private void narrow() {
    activity.filter(filter.text());
    offset = 0;
  }

  private Scene act(Key key, List<LibraryPage.Entry> entries) {
    if (key.is('/')) {
      isFiltering = true;
    } else if (key.is(Kind.ESCAPE)) {
      filter.clear();
      narrow();
    } else if (key.is('?')) {
      return Help.of(this, hints(activity.view()));
    } else if (!entries.isEmpty()) {
      return act(key, entries.get(selected));
    }
    return this;
  }

  private Scene act(Key key, LibraryPage.Entry entry) {
    if (key.is(Kind.ENTER)) {
      return open(entry);
    }
    if (key.is('i') && !entry.isResume()) {
      Library.Listing listing = entry.listing();
      return new Overlay(listing.title(), listing.details(), this);
    }
    return this;
  }

  private Scene open(LibraryPage.Entry entry) {
    if (!entry.problem().isEmpty()) {
      message = entry.problem();
      return this;
    }
    Answer<PlayActivity> answer =
        entry.isResume() ? opener.resume(entry.id()) : opener.open(entry.id());
    if (answer instanceof Answer.Refused<PlayActivity> refused) {
      message = refused.refusal().words();
      return this;
    }
    return new Play(((Answer.Given<PlayActivity>) answer).content(), opener, () -> this).scene();
  }

  @Override
  public boolean takesText() {
    return isFiltering;
  }
}
