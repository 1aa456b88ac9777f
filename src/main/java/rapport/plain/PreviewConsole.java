package rapport.plain;

import java.util.List;
import java.util.Optional;
import rapport.app.author.PreviewActivity;
import rapport.app.author.PreviewView;

/**
 * A console at which an author can also ask about the file. It looks for a save before each prompt;
 * once there is another play to go on with, it answers no more prompts of the one before.
 */
final class PreviewConsole extends Console {
  private static final List<String> HELP =
      List.of(
          "Save the file and press Enter to play what you saved.",
          "findings: what the checks say, and what to do.",
          "where: the node you are at, and its line in the file.",
          "go NODE: play from this node on, by the shortest way there; go alone lists the nodes.");

  private static final String NOTHING = "Nothing can be played yet.";

  private final PreviewActivity preview;
  private boolean isInterrupted;

  PreviewConsole(PreviewActivity preview, Console console) {
    super(console);
    this.preview = preview;
  }

  /** Whether the play that asked last gives way to another. */
  boolean isInterrupted() {
    return isInterrupted;
  }

  /** Prompts are answered again, for another play. */
  void goOn() {
    isInterrupted = false;
  }

  @Override
  public Optional<String> ask(String prompt) {
    look();
    while (!isInterrupted) {
      Optional<String> answer = super.ask(prompt);
      if (answer.isEmpty() || !isMine(answer.get())) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /** Looks for a save and tells of it; whether there was one. */
  private boolean look() {
    PreviewActivity.News news = preview.refresh();
    if (news == PreviewActivity.News.NONE) {
      return false;
    }
    gap();
    tell();
    isInterrupted = news == PreviewActivity.News.PLAY;
    return true;
  }

  /** What was done, and what was found. */
  void tell() {
    PreviewView view = preview.view();
    if (!view.notice().isEmpty()) {
      print(view.notice());
    }
    findings();
    gap();
  }

  private void findings() {
    PreviewView view = preview.view();
    print(view.file() + ": " + view.counted() + ".");
    print(preview.advice());
  }

  /** Does what was asked of the file; whether there is nothing left of it for the play. */
  private boolean isMine(String answer) {
    if (answer.isEmpty()) {
      return look();
    } else if (answer.equalsIgnoreCase("findings")) {
      findings();
    } else if (answer.equalsIgnoreCase("where")) {
      print(preview.isPlaying() ? preview.view().place() : NOTHING);
    } else if (answer.equals("go") || answer.startsWith("go ")) {
      go(answer.substring("go".length()).strip());
    } else {
      return isHelp(answer);
    }
    return true;
  }

  /** The play adds its own help. */
  private boolean isHelp(String answer) {
    if (answer.equals("?") || answer.equalsIgnoreCase("help")) {
      HELP.forEach(this::print);
    }
    return false;
  }

  private void go(String node) {
    if (!preview.isPlaying()) {
      print(NOTHING);
    } else if (node.isEmpty()) {
      preview.destinations().forEach(each -> print(each.words()));
    } else {
      isInterrupted = preview.go(node);
      print(preview.view().notice());
      gap();
    }
  }
}
