package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import rapport.app.action.Action;
import rapport.app.mark.MarkActions;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.app.play.PlayView;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
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
    return view instanceof MarkView.Queue queue ? queue(queue) : new MarkScene(this, view);
  }

  /** The scene after something was done. */
  Scene shown(List<Block> nothing) {
    return scene();
  }

  /** What waits to be marked: what comes next is at the top, and Enter takes it up. */
  private Scene queue(MarkView.Queue queue) {
    List<PlayView.Option> options = new ArrayList<>();
    for (MarkView.Waiting one : queue.waiting()) {
      options.add(
          new PlayView.Option(
              one.attempt(), one.candidate() + ", " + one.title() + ": " + one.standing()));
    }
    MarkActions can = new MarkActions(activity, queue);
    return new PickScene(
        new PickScene.Question(
            new Heading("Marking", "Rater " + queue.rater(), ""),
            List.of(Block.hint(Transcript.PROMISE), about(queue)),
            options.isEmpty() ? "No transcripts" : "Transcripts"),
        Choices.fromTheFirst(options),
        place -> can.open(options.get(place).id()).then(this::shown),
        scene ->
            List.of(
                can.leave().doing(key -> new Scene.End(0)),
                Everywhere.LEAVE.action(() -> askToEnd(scene))),
        () -> {});
  }

  private static Block about(MarkView.Queue queue) {
    if (!queue.message().isEmpty()) {
      return Block.paragraph(queue.message());
    }
    return Block.paragraph(queue.left() == 0 ? queue.told() : queue.told() + " Which one is next?");
  }

  /** Where {@link #leave} goes, in a word. */
  String afterThis() {
    return onlyOne ? "leave" : "to the list";
  }

  /** What leaves the attempt that is being marked. */
  Action<Scene> leaving(MarkActions can, Scene from) {
    return (onlyOne ? can.leave() : can.close()).doing(key -> askToLeave(from));
  }

  /** Asks only where marks would be lost. */
  private Scene askToLeave(Scene from) {
    String notSaved = activity.view().notSaved();
    return notSaved.isEmpty()
        ? leave()
        : new Confirm("Leave these marks? " + Play.unsaved(notSaved), from, this::leave);
  }

  /** Goes back to the queue, or ends where there is none. */
  Scene leave() {
    activity.close();
    return onlyOne ? new Scene.End(0) : scene();
  }

  /** What asks to leave the program from a scene, and goes back to where it was asked. */
  Scene askToEnd(Scene from) {
    String notSaved = activity.view().notSaved();
    return new Confirm(
        "Leave Rapport? " + (notSaved.isEmpty() ? "Your marks are kept." : Play.unsaved(notSaved)),
        from,
        this::end);
  }

  private Scene end() {
    activity.close();
    return new Scene.End(0);
  }

  /** A list of which one is picked for what is being marked. */
  Scene pick(Scene under, String title, String question, List<String> texts, Picked picked) {
    return new PickScene(
        new PickScene.Question(Heading.of("Marking"), List.of(Block.paragraph(question)), title),
        PickScene.texts(texts),
        place -> Action.key("Enter", "take it", "take the selected one", () -> picked.at(place)),
        scene ->
            List.of(
                Action.key("Esc, q", "never mind", "never mind", () -> under),
                Everywhere.LEAVE.action(() -> askToEnd(scene))),
        under::leave);
  }

  /** What follows, by place in the list. */
  interface Picked {
    Scene at(int place);
  }
}
