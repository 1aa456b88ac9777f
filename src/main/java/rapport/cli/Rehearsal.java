package rapport.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rapport.cli.command.Output;
import rapport.tui.terminal.Tty;

/**
 * Uses the program as people do, so that the launcher can keep the classes they will need in an
 * archive: a sitting at the screen, then the commands. Nothing is printed, nothing is asked of a
 * network, and what is written down goes into a folder that the launcher makes and removes.
 */
final class Rehearsal {
  /** Leaves and says yes. */
  private static final String LEAVING = "\u0003\r";

  /** Opens the first scenario, plays some of it and leaves. */
  private static final String SITTING = "\r\r1\r\r\r1\r\r" + LEAVING;

  private static final String CHOICES = "1\n".repeat(40);

  /** The one session that is begun in line mode is looked at by the commands behind it. */
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "--version",
          "play --help",
          "lst",
          "list",
          "list --format json",
          "play coffee --plain --mode assessment --trainee T-1",
          "transcripts",
          "show 2",
          "progress",
          "verify",
          "export 2",
          "hand-in 2",
          "new draft",
          "check draft.yaml",
          "check coffee",
          "paths coffee",
          "map coffee",
          "cohort",
          "items",
          "tables --output .",
          "xapi",
          "sample");

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    sit("", SITTING, folder);
    sit("play coffee", LEAVING, folder);
    for (String words : COMMANDS) {
      OutputStream unseen = OutputStream.nullOutputStream();
      run(words, folder, environment(folder, "home", ""), bytes(CHOICES), unseen);
    }
  }

  private static void sit(String words, String keys, Path folder) {
    Sitting sitting = new Sitting(keys);
    run(words, folder, environment(folder, "sitting", "none"), sitting, sitting.screen());
  }

  private static Map<String, String> environment(Path folder, String home, String terminal) {
    return Map.of(
        "RAPPORT_HOME", folder.resolve(home).toString(), Tty.SAVED, terminal, "TERM", "xterm");
  }

  private static void run(
      String words,
      Path folder,
      Map<String, String> environment,
      InputStream input,
      OutputStream screen) {
    String[] arguments = words.isEmpty() ? new String[0] : words.split(" ", -1);
    Program.run(
        arguments, Main.surroundings(nowhere(), nowhere(), input, screen, environment, folder));
  }

  private static InputStream bytes(String typed) {
    return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
  }

  /** As the real ones are made, so that their classes are in the archive. */
  private static Output nowhere() {
    return Main.output(OutputStream.nullOutputStream());
  }

  /** Types a key whenever the screen has stood still for a while, and hangs up after the last. */
  private static final class Sitting extends InputStream {
    private static final int STILL_MILLIS = 100;

    private final InputStream keys;
    private volatile boolean hasMoved = true;

    Sitting(String keys) {
      this.keys = bytes(keys);
    }

    OutputStream screen() {
      return new OutputStream() {
        @Override
        public void write(int written) {
          hasMoved = true;
        }

        @Override
        public void write(byte[] written, int from, int length) {
          hasMoved = true;
        }
      };
    }

    @Override
    public int read() throws IOException {
      try {
        do {
          hasMoved = false;
          Thread.sleep(STILL_MILLIS);
        } while (hasMoved);
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
      return keys.read();
    }

    /** One key at a time. */
    @Override
    public int read(byte[] piece, int from, int length) throws IOException {
      int key = read();
      piece[from] = (byte) key;
      return key < 0 ? -1 : 1;
    }
  }
}
