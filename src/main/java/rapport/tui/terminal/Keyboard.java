package rapport.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads keys. One thread waits for bytes and another for the silence that tells the Esc key from
 * the start of a sequence.
 */
public final class Keyboard {
  /** Long enough for a sequence cut in two by a network, too short to be felt. */
  private static final int SILENCE_MILLIS = 50;

  private static final byte[] END = new byte[0];

  private final InputStream in;
  private final Consumer<Happening> listener;
  private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();

  public Keyboard(InputStream in, Consumer<Happening> listener) {
    this.in = in;
    this.listener = listener;
  }

  /** Starts both threads; neither keeps the program alive. */
  public void start() {
    daemon("keys", this::read);
    daemon("key decoder", this::decode);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void read() {
    byte[] buffer = new byte[4096];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        pieces.add(Arrays.copyOf(buffer, n));
      }
    } catch (IOException e) {
      // The terminal is gone, which is the end of input too.
    }
    pieces.add(END);
  }

  private void decode() {
    KeyDecoder decoder = new KeyDecoder();
    try {
      while (true) {
        byte[] piece =
            decoder.isWaiting()
                ? pieces.poll(SILENCE_MILLIS, TimeUnit.MILLISECONDS)
                : pieces.take();
        if (piece == END) {
          listener.accept(new Happening.Ended(0));
          return;
        }
        tell(piece == null ? decoder.silence() : decoder.feed(piece, piece.length));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(List<Key> keys) {
    for (Key key : keys) {
      listener.accept(new Happening.Pressed(key));
    }
  }
}
