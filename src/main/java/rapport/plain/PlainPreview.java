package rapport.plain;

import java.util.List;
import rapport.app.action.Action;
import rapport.app.author.PreviewActivity;
import rapport.app.play.PlayView;

/** Plays a scenario line by line while it is being written. */
public final class PlainPreview {
  private final PreviewActivity preview;
  private final PreviewConsole console;
  private final boolean asksEverything;

  /**
   * A preview at a console.
   *
   * @param asksEverything whether to ask for what a script may leave out
   */
  public PlainPreview(PreviewActivity preview, Console console, boolean asksEverything) {
    this.preview = preview;
    this.console = new PreviewConsole(preview, console);
    this.asksEverything = asksEverything;
  }

  /** Plays until the person leaves or the input ends. */
  public void run() {
    console.tell();
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          preview.isPlaying() ? isPlayedOn() : isSaved("Save the file and press Enter, or quit:");
    }
  }

  /** Plays the present version; whether there is another to go on with. */
  private boolean isPlayedOn() {
    console.goOn();
    PlainPlay play = new PlainPlay(preview.play(), console, asksEverything);
    play.skipPast();
    play.play();
    boolean isStopped =
        !console.isInterrupted() && preview.play().view() instanceof PlayView.Stopped;
    return console.isInterrupted()
        || (isStopped && isSaved("Save the file and press Enter, go NODE, or quit:"));
  }

  /** Waits until there is something else to play; false when the person leaves instead. */
  private boolean isSaved(String prompt) {
    while (!console.isInterrupted()) {
      boolean isLeft =
          !new Prompt(
                  console,
                  prompt,
                  List.of(
                      Prompt.tacit("quit, q", Prompt.Next.LEAVE),
                      Action.word("", "", typed -> Prompt.Next.SHOW)))
              .goesOn();
      if (isLeft && !console.isInterrupted()) {
        return false;
      }
    }
    return true;
  }
}
