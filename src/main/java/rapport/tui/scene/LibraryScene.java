package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.app.library.BrowseActions;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.play.PlayActivity;
import rapport.app.workspace.Answer;
import rapport.play.transcript.Mode;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Canvas;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Editor;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Scene;
import rapport.tui.widget.Search;

/** The library: what can be played, and what was left and can be gone on with. */
public final class LibraryScene extends KeyedScene {
  private final BrowseActivity activity;
  private final BrowseActions can;
  private final Opener opener;
  private final Editor filter = new Editor();
  private boolean isFiltering;
  private int selected;
  private int offset;
  private String chosen = "";
  private String message = "";

  public LibraryScene(BrowseActivity activity, Opener opener) {
    this.activity = activity;
    this.can = new BrowseActions(activity);
    this.opener = opener;
  }

  @Override
  public Frame frame(Size size) {
    LibraryPage page = page(activity.view());
    return frame(
        size,
        new Heading("", page.counted() + ", " + page.mode(), ""),
        (canvas, area) -> offset = page.draw(canvas, area, offset));
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

  @Override
  protected void hints(Canvas canvas) {
    if (isFiltering) {
      Search.field(canvas, filter, actions());
    } else {
      super.hints(canvas);
    }
  }

  @Override
  public Scene press(Key key) {
    message = "";
    return super.press(key);
  }

  @Override
  public List<Action<Scene>> actions() {
    List<LibraryPage.Entry> entries = LibraryPage.entries(activity.view());
    List<Action<Scene>> actions = new ArrayList<>();
    if (isFiltering) {
      addFiltering(actions, entries);
    } else {
      addSelecting(actions, entries);
      addOthers(actions);
    }
    actions.add(select("PgUp", "five up", -5, entries).hinted(false));
    actions.add(select("PgDn", "five down", 5, entries).hinted(false));
    actions.add(Everywhere.LEAVE.action(this::ask));
    return actions;
  }

  private void addFiltering(List<Action<Scene>> actions, List<LibraryPage.Entry> entries) {
    actions.add(select("↑", "select the one before", -1, entries).hinted(false));
    actions.add(select("↓", "select the one after", 1, entries).hinted(false));
    actions.add(Action.key("Enter", "done", "keep the list so", () -> filter(false)));
    actions.add(Action.key("Esc", "all", "show all again", this::showAll));
  }

  private void addSelecting(List<Action<Scene>> actions, List<LibraryPage.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    actions.add(select("↑, k", "select the one before", -1, entries));
    actions.add(select("↓, j", "select the one after", 1, entries));
    LibraryPage.Entry entry = entries.get(Math.min(selected, entries.size() - 1));
    if (entry.isResume()) {
      actions.add(can.resume().doing(key -> open(opener.resume(entry.id()))));
    } else {
      actions.add(
          can.open().<Scene>doing(key -> open(entry, terms().mode())).unless(entry.problem()));
      if (terms().asksForAssessment()) {
        actions.add(can.assess().<Scene>doing(key -> assess(entry)).unless(entry.problem()));
      }
      actions.add(
          can.about()
              .doing(key -> new Overlay(entry.title(), entry.listing().details().get(), this)));
    }
    actions.add(
        Action.<Scene>key("Home", "first", "select the first", () -> select(0, entries))
            .hinted(false));
    actions.add(
        Action.<Scene>key(
                "End", "last", "select the last", () -> select(entries.size() - 1, entries))
            .hinted(false));
    actions.add(byNumber(entries));
  }

  private Action<Scene> byNumber(List<LibraryPage.Entry> entries) {
    int last = Math.min(9, entries.size());
    return Action.<Scene>of(
            last == 1 ? "1" : "1-" + last,
            "",
            "select",
            "select by number",
            digit -> select(Integer.parseInt(digit) - 1, entries))
        .hinted(false);
  }

  private void addOthers(List<Action<Scene>> actions) {
    actions.add(can.filter().doing(key -> filter(true)));
    if (!filter.isEmpty()) {
      actions.add(Action.key("Esc", "show all", "show all again", this::showAll));
    }
    actions.add(can.leave().doing(key -> ask()));
    actions.add(help());
  }

  private Action<Scene> select(
      String keys, String help, int step, List<LibraryPage.Entry> entries) {
    return Action.key(keys, "select", help, () -> select(selected + step, entries));
  }

  private Scene select(int index, List<LibraryPage.Entry> entries) {
    selected = Math.max(0, Math.min(index, entries.size() - 1));
    chosen = entries.isEmpty() ? "" : entries.get(selected).id();
    return this;
  }

  private Scene filter(boolean isNowFiltering) {
    isFiltering = isNowFiltering;
    return this;
  }

  private Scene showAll() {
    filter.clear();
    narrow();
    return filter(false);
  }

  @Override
  protected Scene type(Key key) {
    if (isFiltering) {
      Search.type(filter, key);
      narrow();
    }
    return this;
  }

  private void narrow() {
    activity.filter(filter.text());
    offset = 0;
  }

  private Scene ask() {
    return new Confirm("Leave Rapport?", this, () -> new End(0));
  }

  private BrowseView.Terms terms() {
    return activity.view().terms();
  }

  private Scene assess(LibraryPage.Entry entry) {
    return Confirm.byEnter(
        BrowseActions.question(entry.title(), terms()), this, () -> open(entry, Mode.ASSESSMENT));
  }

  private Scene open(LibraryPage.Entry entry, Mode mode) {
    return open(opener.open(entry.id(), mode));
  }

  private Scene open(Answer<PlayActivity> opening) {
    if (opening instanceof Answer.Refused<PlayActivity> refused) {
      message = refused.refusal().words();
      return this;
    }
    return new Play(((Answer.Given<PlayActivity>) opening).content(), opener, () -> this).scene();
  }

  @Override
  public boolean takesText() {
    return isFiltering;
  }
}
