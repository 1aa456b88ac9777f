package rapport.app.author;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks for saves behind the screen, so that nobody waits while a file is read and checked. */
public final class DraftWatch implements Drafts {
  private static final int PAUSE_MILLIS = 400;

  private final DraftFile file;
  private final AtomicReference<@Nullable Supplier<Draft>> waiting = new AtomicReference<>();

  public DraftWatch(DraftFile file) {
    this.file = file;
  }

  @Override
  public Optional<Draft> fresh() {
    return Optional.ofNullable(waiting.getAndSet(null)).map(Supplier::get);
  }

  /** Begins to look, and calls back from there after every save. */
  public void start(Runnable whenSaved) {
    Thread thread = new Thread(() -> watch(whenSaved), "file watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(Runnable whenSaved) {
    try {
      while (true) {
        look(whenSaved);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Runnable whenSaved) {
    try {
      file.fresh().ifPresent(draft -> tell(() -> draft, whenSaved));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Thrown again by whoever asks: nobody would hear of it here.
      tell(() -> failed(e), whenSaved);
    }
  }

  private static Draft failed(Throwable mistake) {
    throw new IllegalStateException("a save could not be checked", mistake);
  }

  private void tell(Supplier<Draft> news, Runnable whenSaved) {
    waiting.set(news);
    whenSaved.run();
  }
}
