package rapport.plain;

import java.util.List;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.app.action.Actions;
import rapport.app.author.PreviewActions;
import rapport.app.author.PreviewActivity;
import rapport.app.author.PreviewView;
import rapport.report.page.Block;

/**
 * A console at which an author can also ask about the file. It looks for a save before each prompt;
 * once there is another play to go on with, it answers no more prompts of the one before.
 */
final class PreviewConsole extends Console {
  private final PreviewActivity preview;
  private final PreviewActions can;
  private boolean isInterrupted;

  PreviewConsole(PreviewActivity preview, Console console) {
    super(console);
    this.preview = preview;
    this.can = new PreviewActions(preview);
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
      if (answer.isEmpty() || answer.get().contains("\n") || !isMine(answer.get())) {
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
    tell(can.findings().effect().apply(""));
    gap();
  }

  /** What can be asked of the file; each says whether there is nothing left of it for the play. */
  private List<Action<Boolean>> actions() {
    return List.of(
        Action.word("Enter", "play what you have saved", typed -> look()),
        can.findings().then(this::tell),
        can.where().then(this::tell),
        can.go().doing(this::go),
        Action.word("?, help", "", typed -> help()));
  }

  private boolean isMine(String answer) {
    Optional<Action<Boolean>> meant = new Actions<>(actions()).ofLine(answer);
    if (meant.isEmpty()) {
      return false;
    }
    if (meant.get().isRefused()) {
      print(meant.get().refusal());
      return true;
    }
    return meant.get().effect().apply(meant.get().argument(answer).orElse(""));
  }

  /** The play adds its own. */
  private boolean help() {
    Prompt.list(this, actions());
    return false;
  }

  private boolean tell(List<Block> page) {
    print(page);
    return true;
  }

  private boolean go(String node) {
    if (node.isEmpty()) {
      return tell(can.go().effect().apply(node));
    }
    isInterrupted = preview.go(node);
    print(preview.view().notice());
    gap();
    return true;
  }
}
