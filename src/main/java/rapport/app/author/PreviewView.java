package rapport.app.author;

import java.util.List;
import rapport.report.page.Block;

/**
 * What stands beside a play while its file is being written.
 *
 * @param file as a person would name it
 * @param place the node one is at, and its line in the file
 * @param notice what has just been done, or why nothing new is played; empty when there is nothing
 *     to tell
 * @param counted how many findings there are of each kind
 * @param findings in a paragraph each, the most serious first
 */
public record PreviewView(
    String file, String place, String notice, String counted, List<Block> findings) {
  public PreviewView {
    findings = List.copyOf(findings);
  }

  /**
   * A node that one may want to go to.
   *
   * @param words its line in the file, its name, and what is to be said of it
   * @param isHere whether it is where one is
   */
  public record Destination(String id, String words, boolean isHere) {}
}
