package rapport.app.play;

import java.util.List;
import java.util.Optional;
import rapport.report.page.Block;

/**
 * What a front end has to show while a scenario is played. Each one says which intents make sense.
 */
public sealed interface PlayView {

  /** Before the start. {@link PlayActivity#begin} starts; leaving costs nothing. */
  record Briefing(String title, List<Block> page) implements PlayView {}

  /** The dialogue is on the table. */
  sealed interface Talking extends PlayView {
    Conversation conversation();
  }

  /**
   * The trainee is to type what they would say; then {@link PlayActivity#type}, with empty text to
   * pass it over.
   *
   * @param draft what they had begun to type when they last went elsewhere: {@link
   *     PlayActivity#draft}
   */
  record OwnWords(Conversation conversation, String prompt, String draft) implements Talking {}

  /** A response is to be picked: {@link PlayActivity#choose}. */
  record Choosing(Conversation conversation, List<Option> options) implements Talking {
    public Choosing {
      options = List.copyOf(options);
    }
  }

  /** What the client heard in the choice just made, and why; then {@link PlayActivity#proceed}. */
  record Feedback(Conversation conversation, List<Block> feedback) implements Talking {}

  /** The dialogue is over; then {@link PlayActivity#proceed}. */
  record Over(Conversation conversation, String title, List<Block> debrief) implements Talking {}

  /**
   * The trainee is to rate themselves on one criterion: {@link PlayActivity#rate}, or {@link
   * PlayActivity#skipRating}.
   */
  record SelfRating(
      String title, String criterion, String question, List<Option> levels, int number, int of)
      implements PlayView {
    public SelfRating {
      levels = List.copyOf(levels);
    }
  }

  /**
   * The report.
   *
   * @param replays decisions that the trainee may try again from: {@link PlayActivity#replayFrom}
   *     by place in this list
   * @param next another scenario, suited to the weakest criterion
   */
  record Report(
      String title,
      List<Block> page,
      List<String> replays,
      Optional<Suggestion> next,
      String notSaved)
      implements PlayView {
    public Report {
      page = List.copyOf(page);
      replays = List.copyOf(replays);
    }
  }

  /** The author's mistake stopped the dialogue; what was played is kept. */
  record Stopped(Conversation conversation, String message) implements Talking {}

  /**
   * Something to pick.
   *
   * @param id what to hand back
   * @param text what to show
   */
  record Option(String id, String text) {}

  /** A scenario to go on with, and why. */
  record Suggestion(String id, String title, String reason) {}
}
