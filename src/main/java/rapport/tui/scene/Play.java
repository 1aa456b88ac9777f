package rapport.tui.scene;

import java.util.List;
import java.util.function.Supplier;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.workspace.Answer;
import rapport.report.page.Block;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Scene;

/** One play on the screen: which scene shows what, and the ways out. */
public final class Play {
  static final String NOT_KEPT = "Leave the preview? Nothing of it is kept.";

  private final PlayActivity activity;
  private final Opener opener;
  private final Supplier<Scene> home;
  private final List<Hint> more;

  /**
   * A play.
   *
   * @param home where to go when it is left
   */
  public Play(PlayActivity activity, Opener opener, Supplier<Scene> home) {
    this(activity, opener, home, List.of());
  }

  /**
   * A play inside something that takes keys of its own.
   *
   * @param more what these keys do
   */
  public Play(PlayActivity activity, Opener opener, Supplier<Scene> home, List<Hint> more) {
    this.activity = activity;
    this.opener = opener;
    this.home = home;
    this.more = List.copyOf(more);
  }

  /** Keys that work in every scene of the play beside the scene's own. */
  List<Hint> more() {
    return more;
  }

  PlayActivity activity() {
    return activity;
  }

  /** A new scene for what there is to show now. */
  public Scene scene() {
    PlayView view = activity.view();
    if (view instanceof PlayView.Briefing briefing) {
      return new BriefingScene(this, briefing);
    } else if (view instanceof PlayView.OwnWords ownWords) {
      return new OwnWordsScene(this, ownWords);
    } else if (view instanceof PlayView.Choosing choosing) {
      return new ChoosingScene(this, choosing);
    } else if (view instanceof PlayView.SelfRating rating) {
      return new RatingScene(this, rating);
    } else if (view instanceof PlayView.Report report) {
      return new ReportScene(this, report);
    }
    return reading(view);
  }

  private Scene reading(PlayView view) {
    if (view instanceof PlayView.Feedback feedback) {
      return new ReadingScene(this, feedback.conversation(), "Feedback", feedback.feedback(), true);
    } else if (view instanceof PlayView.Over over) {
      return new ReadingScene(this, over.conversation(), "The end", over.debrief(), true);
    } else if (view instanceof PlayView.Stopped stopped) {
      return new ReadingScene(
          this,
          stopped.conversation(),
          "Stopped",
          List.of(Block.paragraph(stopped.message())),
          false);
    }
    throw new IllegalStateException("no scene for " + view);
  }

  /** Leaves the session for now, without asking. */
  Scene leave() {
    activity.leave();
    opener.left();
    return home.get();
  }

  /** Leaves the session for now, once it is confirmed. */
  Scene askToLeave(Scene from) {
    return new Confirm(
        activity.isKept()
            ? "Leave this session? It is kept, and you can go on with it later."
            : NOT_KEPT,
        from,
        this::leave);
  }

  /** Leaves the program, once it is confirmed. */
  Scene askToEnd(Scene from) {
    return new Confirm(
        activity.isKept() ? "Leave Rapport? Your session is kept." : NOT_KEPT, from, this::end);
  }

  private Scene end() {
    activity.leave();
    return new Scene.End(0);
  }

  /** Goes on to another scenario. */
  Scene next(PlayView.Suggestion suggestion, Scene from) {
    Answer<PlayActivity> answer = opener.open(suggestion.id());
    if (answer instanceof Answer.Refused<PlayActivity> refused) {
      return new Overlay(
          suggestion.title(), List.of(Block.paragraph(refused.refusal().words())), from);
    }
    activity.leave();
    return new Play(((Answer.Given<PlayActivity>) answer).content(), opener, home).scene();
  }
}
