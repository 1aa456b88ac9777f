package rapport.tui.scene;

import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Scene;

/** Marking on the screen: which scene shows what, and the ways out. */
public final class Marking {
  private final MarkActivity activity;
  private final boolean onlyOne;

  /**
   * Marking.
   *
   * @param onlyOne whether there is no queue to go back to
   */
  public Marking(MarkActivity activity, boolean onlyOne) {
    this.activity = activity;
    this.onlyOne = onlyOne;
  }

  MarkActivity activity() {
    return activity;
  }

  /** A new scene for what there is to show now. */
  public Scene scene() {
    MarkView view = activity.view();
    return view instanceof MarkView.Queue queue
        ? new QueueScene(this, queue)
        : new MarkScene(this, view);
  }

  /** Where {@link #leave} goes, in a word. */
  String afterThis() {
    return onlyOne ? "leave" : "to the list";
  }

  /** Goes back to the queue, or ends where there is none. */
  Scene leave() {
    activity.close();
    return onlyOne ? new Scene.End(0) : scene();
  }

  /** Leaves the program, once it is confirmed. */
  Scene askToEnd(Scene from) {
    return new Confirm("Leave Rapport? Your marks are kept.", from, this::end);
  }

  private Scene end() {
    activity.close();
    return new Scene.End(0);
  }
}
