package rapport.store.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import rapport.play.transcript.Entry;
import rapport.store.chain.ChainReader;
import rapport.store.chain.RecordKind;
import rapport.store.journal.RecurringKind;

/**
 * Many attempts, read ahead by every core and handed on in order, a few at a time: of a whole class
 * no more is in memory than of a handful.
 */
public final class AttemptsAhead {
  /** So many that handing them from thread to thread costs little, so few that nobody waits. */
  private static final int BATCH = 32;

  private final Attempts attempts;
  private final RecordKind<Entry> kind = new RecurringKind();

  AttemptsAhead(Attempts attempts) {
    this.attempts = attempts;
  }

  /**
   * Reads these attempts.
   *
   * @param make what is made of each as it is read, on any thread
   * @param use takes what was made, in the order of the names, on this thread
   * @throws IOException if one cannot be read; those before it were handed on
   */
  public <T> void each(List<String> ids, Function<Read, T> make, Consumer<T> use)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService readers = Executors.newFixedThreadPool(threads, AttemptsAhead::reader);
    Queue<Future<List<T>>> ahead = new ArrayDeque<>();
    try {
      for (int from = 0; from < ids.size(); from += BATCH) {
        List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
        ahead.add(readers.submit(() -> read(batch, make)));
        if (ahead.size() > 2 * threads) {
          take(ahead.remove()).forEach(use);
        }
      }
      while (!ahead.isEmpty()) {
        take(ahead.remove()).forEach(use);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /**
   * One that was read.
   *
   * @param attempt the name it lies under
   */
  public record Read(String attempt, ChainReader.Reading<Entry> reading) {}

  private <T> List<T> read(List<String> batch, Function<Read, T> make) throws IOException {
    List<T> made = new ArrayList<>(batch.size());
    for (String attempt : batch) {
      made.add(make.apply(new Read(attempt, attempts.read(attempt, kind))));
    }
    return made;
  }

  private static <T> T take(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static IOException rethrown(Throwable cause) {
    if (cause instanceof RuntimeException mistake) {
      throw mistake;
    } else if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException trouble ? trouble : new IOException(cause);
  }

  /** Nobody waits for one when the program ends. */
  private static Thread reader(Runnable work) {
    Thread thread = new Thread(work, "reading attempts");
    thread.setDaemon(true);
    return thread;
  }
}
