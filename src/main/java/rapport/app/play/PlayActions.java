package rapport.app.play;

import java.util.List;
import rapport.app.action.Action;
import rapport.play.transcript.Mode;
import rapport.report.page.Block;

/**
 * What can be done while a scenario is played. Each gives what there is to read about it; where
 * that is nothing, the view tells what came of it.
 */
public record PlayActions(PlayActivity activity) {

  public Action<List<Block>> begin() {
    return Action.silent("Enter", "Enter", "begin", "begin", activity::begin);
  }

  public Action<List<Block>> choose(PlayView.Option response) {
    return Action.silent(
        "Enter",
        response.id(),
        "say it",
        "say the selected response",
        () -> activity.choose(response.id()));
  }

  /** Keeps what was typed in own words. */
  public Action<List<Block>> type(String text) {
    String label = text.isEmpty() ? "pass" : "done";
    return Action.silent("Enter", "", label, label, () -> activity.type(text));
  }

  public Action<List<Block>> proceed() {
    return Action.silent("Enter, Space", "Enter", "continue", "continue", activity::proceed);
  }

  public Action<List<Block>> takeBack(Conversation conversation) {
    String why =
        conversation.isPractice()
            ? "There is no choice to take back yet."
            : "In assessment mode a choice stands.";
    return Action.<Block>silent(
            "b", "back", "take back", "take the last choice back", activity::goBack)
        .unless(conversation.canGoBack() ? "" : why);
  }

  public Action<List<Block>> about(Conversation conversation) {
    return Action.of(
        "i",
        "about",
        "client",
        "the client's background and what to practise",
        typed -> conversation.about());
  }

  public Action<List<Block>> score(Conversation conversation) {
    return Action.of("s", "score", "score", "how each criterion stands", typed -> activity.score())
        .unless(
            conversation.isPractice() ? "" : "In assessment mode the score waits for the report.");
  }

  public Action<List<Block>> feedback(Conversation conversation) {
    return Action.<Block>silent(
            "f",
            "feedback",
            activity.isFeedbackOn() ? "feedback off" : "feedback on",
            "switch the feedback after each choice off or on",
            activity::toggleFeedback)
        .unless(
            conversation.isPractice() ? "" : "In assessment mode you hear of it all at the end.");
  }

  /** Tries again to save what the disk refused. */
  public Action<List<Block>> save(String notSaved) {
    return Action.<Block>silent(
            "w", "save", "try to save", "try again to save", activity::retrySaving)
        .unless(notSaved.isEmpty() ? "Everything is saved." : "");
  }

  public Action<List<Block>> rate(int level) {
    return Action.silent(
        "Enter", "" + level, "keep", "keep the selected level", () -> activity.rate(level));
  }

  public Action<List<Block>> skipRating() {
    return Action.silent(
        "x", "Enter", "to the report", "rate no more and go to the report", activity::skipRating);
  }

  public Action<List<Block>> playAgain() {
    return Action.silent(
        "p",
        "again",
        labelled("play again", "practise again"),
        "play this scenario again, as practice",
        activity::playAgain);
  }

  /** After an assessment the key itself says that what follows is none. */
  private String labelled(String afterPractice, String afterAssessment) {
    return activity.mode() == Mode.PRACTICE ? afterPractice : afterAssessment;
  }

  /** Plays again from a choice, which is counted from 1. */
  public Action<List<Block>> replay(PlayView.Report report) {
    int choices = report.replays().size();
    return Action.<List<Block>>of(
            "r",
            "from 3",
            labelled("replay from", "practise from"),
            "try again from a choice (1 to " + choices + "), as practice",
            choice -> {
              activity.replayFrom(Integer.parseInt(choice) - 1);
              return List.of();
            })
        .unless(choices == 0 ? "There is no choice to try again from." : "");
  }

  /** Names what to go on with; a front end opens it. */
  public Action<List<Block>> next(PlayView.Report report) {
    String help = report.next().map(next -> next.title() + ". " + next.reason()).orElse("");
    return Action.<Block>silent(
            "g",
            "next",
            labelled("next scenario", "practise next"),
            help.isEmpty() ? "" : help + " As practice.",
            () -> {})
        .unless(help.isEmpty() ? "No other scenario is suggested." : "");
  }

  public Action<List<Block>> leave() {
    return Action.silent("q", "quit, q", "leave", "leave; " + afterLeaving(), activity::leave);
  }

  private String afterLeaving() {
    if (activity.isAllKept()) {
      return "the session is kept and can be resumed";
    }
    return activity.isKept() ? "what can't be saved by then is lost" : "nothing of this is kept";
  }
}
