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
import org.jspecify.annotations.Nullable;

/**
 * Many files, read ahead on every core and handed on in order, a few at a time: of a whole class no
 * more is in memory than of a handful.
 */
public final class Ahead {
  /** So many that handing them from thread to thread costs little, so few that nobody waits. */
  private static final int BATCH = 32;

  private Ahead() {}

  /** Makes something of each; called on several threads at once. */
  @FunctionalInterface
  public interface Make<S, T> {
    T of(S item) throws IOException;
  }

  /** Takes one after the other, on the thread that waits. */
  @FunctionalInterface
  public interface Use<T> {
    void take(T made) throws IOException;
  }

  /**
   * Makes something of each of these, and hands it on in the same order.
   *
   * @throws IOException if one cannot be read or used; those before it were handed on
   */
  public static <S, T> void each(List<S> items, Make<S, T> make, Use<T> use) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService readers = Executors.newFixedThreadPool(threads, Ahead::reader);
    Queue<Future<Batch<T>>> ahead = new ArrayDeque<>();
    try {
      for (int from = 0; from < items.size(); from += BATCH) {
        List<S> batch = items.subList(from, Math.min(from + BATCH, items.size()));
        ahead.add(readers.submit(() -> all(batch, make)));
        if (ahead.size() > 2 * threads) {
          take(ahead.remove(), use);
        }
      }
      while (!ahead.isEmpty()) {
        take(ahead.remove(), use);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /**
   * What was made of a few.
   *
   * @param trouble why there is nothing of the next; null when there is no trouble
   */
  private record Batch<T>(List<T> made, @Nullable Exception trouble) {}

  private static <S, T> Batch<T> all(List<S> items, Make<S, T> make) {
    List<T> made = new ArrayList<>(items.size());
    try {
      for (S item : items) {
        made.add(make.of(item));
      }
    } catch (IOException | RuntimeException e) {
      return new Batch<>(made, e);
    }
    return new Batch<>(made, null);
  }

  private static <T> void take(Future<Batch<T>> future, Use<T> use) throws IOException {
    Batch<T> batch = finished(future);
    for (T made : batch.made()) {
      use.take(made);
    }
    if (batch.trouble() instanceof IOException trouble) {
      throw trouble;
    } else if (batch.trouble() instanceof RuntimeException mistake) {
      throw mistake;
    }
  }

  private static <T> T finished(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader broke off", e);
    }
  }

  /** Nobody waits for one when the program ends. */
  private static Thread reader(Runnable work) {
    Thread thread = new Thread(work, "reading ahead");
    thread.setDaemon(true);
    return thread;
  }
}
