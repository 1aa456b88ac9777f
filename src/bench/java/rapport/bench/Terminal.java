package rapport.bench;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real pseudo-terminal of 80 columns by 24 rows with a program in it. */
final class Terminal implements AutoCloseable {
  private final PtyProcess process;
  private final long before;
  private final StringBuilder wire = new StringBuilder();

  private Terminal(PtyProcess process, long before) {
    this.process = process;
    this.before = before;
  }

  static Terminal open(Map<String, String> environment, List<String> command) throws IOException {
    Map<String, String> all = new HashMap<>(System.getenv());
    List.of("NO_COLOR", "ACCESSIBLE", "RAPPORT_THEME", "RAPPORT_TTY").forEach(all::remove);
    all.put("TERM", "xterm-256color");
    all.putAll(environment);
    long before = System.nanoTime();
    PtyProcess process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(all)
            .setInitialColumns(80)
            .setInitialRows(24)
            .start();
    return new Terminal(process, before);
  }

  /** Milliseconds from the start until this text has been sent to the terminal. */
  static double untilShown(Map<String, String> environment, List<String> command, String text)
      throws IOException, InterruptedException {
    try (Terminal terminal = open(environment, command)) {
      return terminal.await(text);
    }
  }

  /** Waits for this text and tells how many milliseconds after the start it came. */
  double await(String text) throws IOException {
    int from = 0;
    while (wire.indexOf(text, from) < 0) {
      from = Math.max(0, wire.length() - text.length());
      read();
    }
    return (System.nanoTime() - before) / 1e6;
  }

  /** Milliseconds from a key until the first of what it changes on the screen. */
  double key(String key) throws IOException, InterruptedException {
    while (process.getInputStream().available() > 0) {
      read();
    }
    long pressed = System.nanoTime();
    type(key);
    read();
    double millis = (System.nanoTime() - pressed) / 1e6;
    Thread.sleep(30);
    return millis;
  }

  void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  private void read() throws IOException {
    byte[] buffer = new byte[1 << 16];
    InputStream in = process.getInputStream();
    int n = in.read(buffer);
    if (n < 0) {
      throw new IOException("it ended; it had written:\n" + wire);
    }
    wire.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
  }

  /** Presses {@code q} until the program has gone. */
  void leave() throws IOException, InterruptedException {
    do {
      type("q");
    } while (!process.waitFor(500, TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() throws InterruptedException {
    process.toHandle().descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor();
  }
}
