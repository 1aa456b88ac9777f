package rapport.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The terminal device's modes and size, by way of {@code stty}. The launcher has saved the modes
 * and will put them back; started without it, this does both.
 */
public final class Tty {
  /** Set by the launcher: the saved modes, or nothing where there is no terminal. */
  public static final String SAVED = "RAPPORT_TTY";

  /** Set by the launcher: columns x rows. */
  public static final String SIZE = "RAPPORT_SIZE";

  /** Set by the launcher when it has switched to raw keys already. */
  public static final String RAW = "RAPPORT_RAW";

  /** Set by the launcher for a rehearsal that only loads classes: there is no device. */
  private static final String NO_DEVICE = "none";

  /**
   * Keys at once, unseen, none of them signals, and Enter told apart from Ctrl-J; output is left as
   * it is, so that a message printed too early can still be read.
   */
  private static final String RAW_MODES =
      "stty -icanon -echo -isig -iexten -ixon -icrnl min 1 time 0";

  /** Standard error carries the answer, since the two others must be the terminal itself. */
  private static final String PROBE = "[ -t 0 ] && [ -t 1 ] && { stty -g; stty size; } 1>&2";

  private final String saved;
  private final boolean launched;
  private final AtomicBoolean isResized = new AtomicBoolean();
  private Size size;
  private boolean isRaw;

  private Tty(String saved, Size size, boolean launched, boolean isRaw) {
    this.saved = saved;
    this.size = size;
    this.launched = launched;
    this.isRaw = isRaw;
  }

  /**
   * The terminal on standard input and output; nothing when either is something else. Without the
   * launcher's word this costs a process, so ask once.
   */
  public static Optional<Tty> find(Map<String, String> environment) {
    String saved = environment.get(SAVED);
    if (saved == null) {
      return probe();
    }
    if (saved.isEmpty()) {
      return Optional.empty();
    }
    Size size = Size.parse(environment.getOrDefault(SIZE, "")).orElse(Size.STANDARD);
    return Optional.of(new Tty(saved, size, true, environment.containsKey(RAW)));
  }

  private static Optional<Tty> probe() {
    List<String> answer = run(true, PROBE);
    if (answer.isEmpty() || !answer.get(0).contains(":")) {
      return Optional.empty();
    }
    Size size = Size.STANDARD;
    if (answer.size() > 1) {
      size = Size.parseRowsFirst(answer.get(1)).orElse(size);
    }
    return Optional.of(new Tty(answer.get(0), size, false, false));
  }

  /** From now on {@link #size} asks the device again once the window has changed. */
  public void follow() {
    Signals.on("WINCH", n -> isResized.set(true));
  }

  /** The size when last asked for. */
  public Size size() {
    return isResized.getAndSet(false) ? measure() : size;
  }

  /** Asks the device for its size; keeps the last one where it has none. */
  public Size measure() {
    if (hasDevice()) {
      List<String> answer = run(false, "stty size");
      if (!answer.isEmpty()) {
        size = Size.parseRowsFirst(answer.get(0)).orElse(size);
      }
    }
    return size;
  }

  private boolean hasDevice() {
    return !saved.equals(NO_DEVICE);
  }

  /** Keys come one by one from now on. */
  public void raw() {
    if (!isRaw && hasDevice()) {
      run(false, RAW_MODES);
    }
    isRaw = true;
  }

  /** The same, whatever it was thought to be: something else may have changed it. */
  public void rawAgain() {
    isRaw = false;
    raw();
  }

  /** Puts the modes back for line mode or for the shell, whoever saved them. */
  public void restore() {
    if (isRaw && hasDevice()) {
      run(false, "stty \"$1\"", saved);
    }
    isRaw = false;
  }

  /** Puts the modes back at the end, unless the launcher is there to do it. */
  public void release() {
    if (!launched) {
      restore();
    }
  }

  /**
   * Puts the modes back, stops the whole job so that the shell takes over, and returns, raw again,
   * when the job goes on. In a group that no shell looks after, the kernel doesn't stop anything.
   */
  public void stop() {
    if (hasDevice()) {
      run(false, "stty \"$1\"; kill -TSTP 0; " + RAW_MODES, saved);
    }
  }

  /**
   * In line mode, what else has come with a line that was read, up to a tenth of a second of
   * silence. The device keeps back a line without an end, so for that moment it hands out
   * characters.
   */
  public String restOfPiece() {
    String script = "stty -icanon min 0 time 1; cat; stty \"$1\"";
    return hasDevice() ? String.join("\n", run(false, script, saved)) : "";
  }

  private static List<String> run(boolean onTerminal, String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(
        onTerminal ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.PIPE);
    if (!onTerminal) {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      try (InputStream answer = onTerminal ? process.getErrorStream() : process.getInputStream()) {
        String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines().toList();
      }
    } catch (IOException e) {
      // No sh or no stty: then there is no terminal to speak of.
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
