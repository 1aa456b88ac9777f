package rapport.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A terminal window with a program in it, over a real pseudo-terminal. */
public final class Window implements AutoCloseable {
  /** Generous: only a hang ever waits so long. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final PtyProcess process;
  private final ProcessHandle handle;
  private final StringBuilder wire = new StringBuilder();
  private final Emulator emulator;
  private final Thread reader;

  private Window(PtyProcess process, int columns, int rows) {
    this.process = process;
    this.handle = ProcessHandle.of(process.pid()).orElseThrow();
    this.emulator = new Emulator(columns, rows);
    this.reader = new Thread(this::read, "window");
    reader.setDaemon(true);
    reader.start();
  }

  public static Window open(Map<String, String> environment, List<String> command) {
    Map<String, String> all = new HashMap<>(System.getenv());
    List.of("NO_COLOR", "ACCESSIBLE", "RAPPORT_THEME", "RAPPORT_TTY").forEach(all::remove);
    all.put("TERM", "xterm-256color");
    all.putAll(environment);
    try {
      PtyProcess process =
          new PtyProcessBuilder(command.toArray(String[]::new))
              .setEnvironment(all)
              .setDirectory(Path.of("").toAbsolutePath().toString())
              .setInitialColumns(80)
              .setInitialRows(24)
              .start();
      return new Window(process, 80, 24);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    char[] buffer = new char[8192];
    try (Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        synchronized (this) {
          wire.append(buffer, 0, n);
          emulator.accept(new String(buffer, 0, n));
          notifyAll();
        }
      }
    } catch (IOException e) {
      // The other side is gone, which is how a terminal's end looks.
      return;
    }
  }

  public synchronized String screen() {
    return emulator.screen();
  }

  /** Everything that was ever sent to the terminal. */
  public synchronized String wire() {
    return wire.toString();
  }

  synchronized boolean isAlternate() {
    return emulator.isAlternate();
  }

  /** Waits until the screen shows this. */
  public void awaitText(String text) {
    await("the screen to show: " + text, window -> window.emulator.screen().contains(text));
  }

  /** Waits until a line with this was written, which may have scrolled away by then. */
  void awaitLine(String text) {
    await("a line with: " + text, window -> window.wire().contains(text));
  }

  public synchronized void await(String what, Predicate<Window> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.test(this)) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("waited for " + what + "; the screen is:\n" + emulator.screen());
      }
      try {
        wait(Math.min(left, 500));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting for " + what, e);
      }
    }
  }

  public void type(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void resize(int columns, int rows) {
    emulator.resize(columns, rows);
    process.setWinSize(new WinSize(columns, rows));
  }

  public ProcessHandle handle() {
    return handle;
  }

  /** The Java process somewhere below the one in the window. */
  ProcessHandle jvm() {
    return handle
        .descendants()
        .filter(p -> p.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .orElseThrow();
  }

  /** Sends a signal to one process. */
  static void signal(String name, ProcessHandle to) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(to.pid())).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether job control has stopped all its threads; taken for granted where no file tells. */
  static boolean isStopped(ProcessHandle process) {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    if (!Files.exists(threads)) {
      return true;
    }
    try (Stream<Path> all = Files.list(threads)) {
      return all.allMatch(Window::isThreadStopped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isThreadStopped(Path thread) {
    try {
      return Files.readString(thread.resolve("status")).contains("\nState:\tT");
    } catch (IOException e) {
      // It has just ended.
      return true;
    }
  }

  /** Waits for the end and gives the exit code. */
  public int exit() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("it goes on; the screen is:\n" + screen());
      }
      reader.join(PATIENCE.toMillis());
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    handle.descendants().forEach(ProcessHandle::destroyForcibly);
    // On an ended process this would hit whatever it left running in the background.
    if (process.isAlive()) {
      process.destroyForcibly();
    }
  }
}
