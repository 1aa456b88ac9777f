package rapport.app.play;

import java.util.List;
import rapport.report.page.Block;

/**
 * What is on the table while a dialogue goes on.
 *
 * @param title the scenario's title
 * @param past everything up to the trainee's last choice and its direct reply
 * @param now everything shown since, the client's last line at its end
 * @param about the client's background and the objectives
 * @param number which decision this is, counted from 1; 0 where none is to be made any more
 * @param canGoBack whether a choice may be taken back
 * @param isPractice whether feedback and scores may be shown
 * @param notSaved why what happened last is not on the disk, empty when it is
 */
public record Conversation(
    String title,
    List<Block> past,
    List<Block> now,
    List<Block> about,
    int number,
    boolean canGoBack,
    boolean isPractice,
    String notSaved) {

  public Conversation {
    past = List.copyOf(past);
    now = List.copyOf(now);
    about = List.copyOf(about);
  }
}
