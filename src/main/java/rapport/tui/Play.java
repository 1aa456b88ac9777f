package rapport.tui;

import java.util.List;
import java.util.function.Supplier;
import rapport.activity.PlayActivity;
import rapport.activity.PlayView;
import rapport.presentation.Block;

/** One play on the screen: which scene shows what, and the ways out. */
final class Play {
  private final PlayActivity activity;
  private final Opener opener;
  private final Supplier<Scene> home;

  /**
   * A play.
   *
   * @param home where to go when it is left
   */
  Play(PlayActivity activity, Opener opener, Supplier<Scene> home) {
    this.activity = activity;
    this.opener = opener;
    this.home = home;
  }

  PlayActivity activity() {
    return activity;
  }

  /** A new scene for what there is to show now. */
  Scene scene() {
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
        "Leave this session? It is kept, and you can go on with it later.", from, this::leave);
  }

  /** Leaves the program, once it is confirmed. */
  Scene askToEnd(Scene from) {
    return new Confirm("Leave Rapport? Your session is kept.", from, this::end);
  }

  private Scene end() {
    activity.leave();
    return new Scene.End(0);
  }

  /** Goes on to another scenario. */
  Scene next(PlayView.Suggestion suggestion, Scene from) {
    Opener.Opening opening = opener.open(suggestion.id());
    if (opening instanceof Opener.Opening.Refused refused) {
      return new Overlay(suggestion.title(), List.of(Block.paragraph(refused.why())), from);
    }
    activity.leave();
    return new Play(((Opener.Opening.Ready) opening).play(), opener, home).scene();
  }
}
