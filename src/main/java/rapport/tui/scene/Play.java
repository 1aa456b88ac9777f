package rapport.tui.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rapport.app.action.Action;
import rapport.app.play.Conversation;
import rapport.app.play.PlayActions;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.workspace.Answer;
import rapport.play.transcript.Mode;
import rapport.report.page.Block;
import rapport.tui.widget.Choices;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Heading;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Scene;

/** One play on the screen: which scene shows what, and the ways out. */
public final class Play {
  static final String NOT_KEPT = "Leave the preview? Nothing of it is kept.";

  private final PlayActivity activity;
  private final PlayActions actions;
  private final Opener opener;
  private final Supplier<Scene> home;
  private final List<Action<Scene>> more;

  /**
   * A play.
   *
   * @param home where to go when it is left
   */
  public Play(PlayActivity activity, Opener opener, Supplier<Scene> home) {
    this(activity, opener, home, List.of());
  }

  /**
   * A play inside something that can do more.
   *
   * @param more what that is
   */
  Play(PlayActivity activity, Opener opener, Supplier<Scene> home, List<Action<Scene>> more) {
    this.activity = activity;
    this.actions = new PlayActions(activity);
    this.opener = opener;
    this.home = home;
    this.more = List.copyOf(more);
  }

  /** What can be done in every scene of the play beside the scene's own. */
  List<Action<Scene>> more() {
    return more;
  }

  PlayActivity activity() {
    return activity;
  }

  PlayActions actions() {
    return actions;
  }

  /** What stands at the right end of a heading: the place, and always how this is played. */
  String withMode(String place) {
    String mode = activity.mode().id();
    return place.isEmpty() ? mode : place + ", " + mode;
  }

  /** The scene after something was done of which the view tells. */
  Scene shown(List<Block> nothing) {
    return scene();
  }

  /** A new scene for what there is to show now. */
  public Scene scene() {
    PlayView view = activity.view();
    if (view instanceof PlayView.Briefing briefing) {
      return briefing(briefing);
    } else if (view instanceof PlayView.OwnWords ownWords) {
      return new OwnWordsScene(this, ownWords);
    } else if (view instanceof PlayView.Choosing choosing) {
      return new ChoosingScene(this, choosing);
    } else if (view instanceof PlayView.SelfRating rating) {
      return rating(rating);
    } else if (view instanceof PlayView.Report report) {
      return report(report);
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

  /** What there is to know before the start. */
  private Scene briefing(PlayView.Briefing view) {
    return new PlayPage(
        this,
        Heading.of(view.title()),
        view.page(),
        page -> List.of(actions.begin().then(this::shown)),
        "q, Esc");
  }

  /** The report, and what can be done after it. */
  private Scene report(PlayView.Report view) {
    return new PlayPage(
        this,
        new Heading(view.title(), "Report", view.notSaved()),
        withSuggestion(view),
        page ->
            List.of(
                actions.playAgain().then(this::shown),
                actions.replay(view).doing(key -> replay(view, page)),
                actions.next(view).doing(key -> next(view, page))),
        "q");
  }

  /** The suggestion stands at the end of the page, where it is come upon. */
  private static List<Block> withSuggestion(PlayView.Report view) {
    List<Block> blocks = new ArrayList<>(view.page());
    view.next()
        .ifPresent(
            next -> {
              blocks.add(Block.BLANK);
              blocks.add(Block.heading("Next: " + next.title()));
              blocks.add(
                  Block.paragraph(next.reason() + " Press g to go on with it, as practice."));
            });
    return blocks;
  }

  /** The trainee's own level on one criterion. */
  private Scene rating(PlayView.SelfRating view) {
    return new PickScene(
        new PickScene.Question(
            new Heading(
                view.title(),
                withMode("Your own view, " + view.number() + " of " + view.of()),
                activity.unsaved().orElse("")),
            List.of(
                Block.heading("How do you see it yourself? " + view.criterion()),
                Block.paragraph(view.question())),
            "Your level"),
        new Choices(view.levels(), false),
        place -> actions.rate(Integer.parseInt(view.levels().get(place).id())).then(this::shown),
        scene -> {
          List<Action<Scene>> others = new ArrayList<>();
          others.add(actions.skipRating().then(this::shown));
          others.addAll(more);
          others.add(actions.leave().doing(key -> askToLeave(scene)));
          others.add(Everywhere.LEAVE.action(() -> askToEnd(scene)));
          return others;
        },
        activity::leave);
  }

  /** Asks from which decision the scenario is to be played again. */
  private Scene replay(PlayView.Report view, Scene report) {
    String question =
        "Play again from which line of the client's, as practice? The choices before it are taken"
            + " over, in a new session.";
    return new PickScene(
        new PickScene.Question(
            new Heading(view.title(), "Replay, practice", view.notSaved()),
            List.of(Block.paragraph(question)),
            "From line"),
        PickScene.texts(view.replays()),
        place ->
            Action.key(
                "Enter",
                "replay",
                "play again from the selected line",
                () -> shown(actions.replay(view).effect().apply("" + (place + 1)))),
        scene ->
            List.of(
                Action.key("Esc, q", "to the report", "to the report", () -> report),
                Everywhere.LEAVE.action(() -> askToEnd(scene))),
        report::leave);
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
        leaving("Leave this session?", "It is kept, and you can go on with it later."),
        from,
        this::leave);
  }

  /** Takes the last choice back, once it is confirmed. */
  Scene askToTakeBack(Conversation conversation, Scene from) {
    return Confirm.byEnter(
        "Take your last choice back?",
        from,
        () -> shown(actions.takeBack(conversation).effect().apply("")));
  }

  /** Leaves the program, once it is confirmed. */
  Scene askToEnd(Scene from) {
    return new Confirm(leaving("Leave Rapport?", "Your session is kept."), from, this::end);
  }

  /** The question, with what becomes of the session. */
  private String leaving(String question, String kept) {
    if (!activity.isKept()) {
      return NOT_KEPT;
    }
    String after = activity.unsaved().map(Play::unsaved).orElse(kept);
    return question + " " + after;
  }

  /** What is said before somebody leaves what the disk refuses. */
  static String unsaved(String why) {
    return "NOT SAVED: " + why + " What can't be saved on leaving is lost.";
  }

  private Scene end() {
    activity.leave();
    return new Scene.End(0);
  }

  /** Goes on to the scenario that the report suggests. */
  private Scene next(PlayView.Report view, Scene from) {
    PlayView.Suggestion suggestion = view.next().orElseThrow();
    Answer<PlayActivity> opening = opener.open(suggestion.id(), Mode.PRACTICE);
    if (opening instanceof Answer.Refused<PlayActivity> refused) {
      return new Overlay(
          suggestion.title(), List.of(Block.paragraph(refused.refusal().words())), from);
    }
    activity.leave();
    return new Play(((Answer.Given<PlayActivity>) opening).content(), opener, home).scene();
  }
}
