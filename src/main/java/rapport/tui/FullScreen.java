package rapport.tui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rapport.app.author.PreviewActivity;
import rapport.app.library.BrowseActivity;
import rapport.app.mark.MarkActivity;
import rapport.app.play.PlayActivity;
import rapport.report.page.Part;
import rapport.tui.scene.LibraryScene;
import rapport.tui.scene.Marking;
import rapport.tui.scene.Opener;
import rapport.tui.scene.PageReadingScene;
import rapport.tui.scene.Play;
import rapport.tui.scene.PreviewScene;
import rapport.tui.terminal.Glass;
import rapport.tui.terminal.Happening;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Keyboard;
import rapport.tui.terminal.Signals;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Theme;
import rapport.tui.terminal.Tty;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Scene;

/**
 * The full screen while the program runs: one thread draws and takes the keys, everybody else only
 * leaves word.
 */
public final class FullScreen {
  /** Set to {@code off}, no single letter is a command. */
  public static final String LETTERS = "RAPPORT_LETTERS";

  /** How often to look for a new size where no signal tells of one. */
  private static final int POLL_SECONDS = 2;

  private final Tty tty;
  private final Glass glass;
  private final Keyboard keyboard;
  private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
  private final boolean isWordsOnly;
  private boolean isTold;

  /** Nothing is written or read before {@link #run}. */
  public FullScreen(Tty tty, InputStream in, OutputStream out, Map<String, String> environment)
      throws IOException {
    this.tty = tty;
    this.glass = new Glass(out, tty.size(), Theme.of(environment), Theme.isRich(environment));
    this.keyboard = new Keyboard(in, happenings::add);
    this.isWordsOnly = environment.getOrDefault(LETTERS, "").equalsIgnoreCase("off");
  }

  /** Has the screen drawn again because what it shows has changed. For any thread. */
  public void refresh() {
    happenings.add(new Happening.Changed());
  }

  /**
   * Shows the library, and whatever is picked in it; gives the exit code.
   *
   * @param afterFirst what to begin once something is on the screen
   */
  public int browse(BrowseActivity library, Opener opener, Runnable afterFirst) throws IOException {
    return run(new LibraryScene(library, opener), afterFirst);
  }

  /** Shows one play, and whatever follows from its report; gives the exit code. */
  public int play(PlayActivity play, Opener opener) throws IOException {
    return run(new Play(play, opener, () -> new Scene.End(0)).scene(), () -> {});
  }

  /**
   * Shows a play beside what the checks say of its file; gives the exit code.
   *
   * @param afterFirst what to begin once something is on the screen
   */
  public int preview(PreviewActivity preview, Runnable afterFirst) throws IOException {
    return run(new PreviewScene(preview), afterFirst);
  }

  /**
   * Shows what waits to be marked, or the one attempt that is open; gives the exit code.
   *
   * @param onlyOne whether there is no queue to go back to
   */
  public int mark(MarkActivity marking, boolean onlyOne) throws IOException {
    return run(new Marking(marking, onlyOne).scene(), () -> {});
  }

  /** Shows a page to read, until it is left; gives the exit code. */
  public int read(String title, List<? extends Part> page) throws IOException {
    return run(PageReadingScene.of(title, page, () -> new Scene.End(0)), () -> {});
  }

  /**
   * Shows this scene and those that follow, to the end.
   *
   * @return the exit code
   * @throws IOException if the terminal is gone
   */
  int run(Scene first, Runnable afterFirst) throws IOException {
    Thread guard = new Thread(this::tidy, "terminal guard");
    Runtime.getRuntime().addShutdownHook(guard);
    Scene scene = first;
    try {
      tty.raw();
      glass.enter();
      show(scene);
      afterFirst.run();
      listen();
      keyboard.start();
      while (!(scene instanceof Scene.End)) {
        scene = next(scene);
        show(scene);
      }
      return ((Scene.End) scene).code();
    } finally {
      tidy();
      scene.leave();
      remove(guard);
    }
  }

  private static void remove(Thread guard) {
    try {
      Runtime.getRuntime().removeShutdownHook(guard);
    } catch (IllegalStateException e) {
      // The JVM is going down already, and the guard with it.
    }
  }

  private void listen() {
    isTold = Signals.on("WINCH", n -> happenings.add(new Happening.Resized()));
    Signals.on("CONT", n -> happenings.add(new Happening.Continued()));
    for (String name : new String[] {"INT", "TERM", "HUP"}) {
      Signals.on(name, n -> happenings.add(new Happening.Ended(128 + n)));
    }
  }

  /** Leaves the screen and puts the terminal back; harmless when that is done already. */
  private synchronized void tidy() {
    try {
      glass.leave();
    } catch (IOException e) {
      // The terminal is gone, so there is nothing to put back.
    }
    tty.release();
  }

  private void show(Scene scene) throws IOException {
    if (scene instanceof Scene.End || happenings.peek() instanceof Happening.Pressed) {
      // More keys are waiting, and only the last frame would be seen.
      return;
    }
    Size size = tty.size();
    glass.show(size.isBelowFloor() ? Chrome.tooSmall(size) : scene.frame(size));
  }

  private Scene next(Scene scene) throws IOException {
    Happening happening = await();
    if (happening instanceof Happening.Pressed pressed) {
      return press(scene, pressed.key());
    }
    if (happening instanceof Happening.Ended ended) {
      scene.leave();
      return new Scene.End(ended.code());
    }
    if (happening instanceof Happening.Continued) {
      tty.rawAgain();
      glass.spoil();
    }
    if (happening instanceof Happening.Changed) {
      return scene.refreshed();
    }
    resize();
    return scene;
  }

  private @Nullable Happening await() {
    try {
      return isTold ? happenings.take() : happenings.poll(POLL_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Happening.Ended(1);
    }
  }

  private void resize() throws IOException {
    happenings.removeIf(Happening.Resized.class::isInstance);
    Size before = tty.size();
    Size now = tty.measure();
    if (!now.equals(before)) {
      glass.resize(now);
    }
  }

  private Scene press(Scene scene, Key key) throws IOException {
    boolean isWritten = key.is(Key.Kind.TEXT) || key.is(Key.Kind.PASTE);
    if (isWordsOnly && isWritten && !scene.takesText()) {
      return scene.saying(key);
    }
    for (Everywhere each : List.of(Everywhere.SUSPEND, Everywhere.REDRAW, Everywhere.COLOURS)) {
      if (key.is(Key.Kind.ENTER) && scene.says(each)) {
        // The line of words goes before what it asked for is done.
        return act(each, scene.press(Key.of(Key.Kind.ESCAPE)));
      }
      if (each.is(key) && (each != Everywhere.COLOURS || !scene.takesText())) {
        return act(each, scene);
      }
    }
    if (tty.size().isBelowFloor() && !Everywhere.LEAVE.is(key)) {
      // Nobody can see what a key would do.
      return scene;
    }
    return scene.press(key);
  }

  private Scene act(Everywhere meant, Scene scene) throws IOException {
    switch (meant) {
      case SUSPEND -> suspend();
      case REDRAW -> glass.spoil();
      case COLOURS -> glass.theme(glass.theme().next());
      case LEAVE -> throw new IllegalArgumentException("a scene asks for itself");
    }
    return scene;
  }

  private void suspend() throws IOException {
    glass.leave();
    tty.stop();
    happenings.removeIf(Happening.Continued.class::isInstance);
    glass.enter();
    resize();
  }
}
