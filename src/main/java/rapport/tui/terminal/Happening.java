package rapport.tui.terminal;

/** Something the thread that owns the screen has to hear about. */
public sealed interface Happening {
  /** A key was pressed. */
  record Pressed(Key key) implements Happening {}

  /** The window may have another size. */
  record Resized() implements Happening {}

  /** The job goes on after it was stopped. */
  record Continued() implements Happening {}

  /** What is shown has changed by itself. */
  record Changed() implements Happening {}

  /** The program has to go: its exit code. */
  record Ended(int code) implements Happening {}
}
