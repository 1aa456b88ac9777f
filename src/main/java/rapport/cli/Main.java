package rapport.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import rapport.cli.command.Output;
import rapport.cli.command.Surroundings;
import rapport.play.session.Ticker;
import rapport.store.handin.ForwardStream;
import rapport.tui.terminal.Tty;

/**
 * The way in. Only here are the system's streams, environment, clock, chance and exit touched; the
 * one other place that reaches past the JVM is {@link Tty}, which has a shell's {@code stty} set
 * the terminal's modes and measure it.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    InputStream input = new ForwardStream(new FileInputStream(FileDescriptor.in));
    Surroundings surroundings =
        surroundings(
            output(new FileOutputStream(FileDescriptor.out)),
            output(new FileOutputStream(FileDescriptor.err)),
            input,
            new FileOutputStream(FileDescriptor.out),
            System.getenv(),
            Path.of(""));
    System.exit(Program.run(arguments, surroundings).number());
  }

  /** These streams and this environment, with the system's clocks and chance. */
  static Surroundings surroundings(
      Output out,
      Output err,
      InputStream input,
      OutputStream screen,
      Map<String, String> environment,
      Path folder) {
    return new Surroundings(
        out,
        err,
        input,
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)),
        screen,
        environment,
        System.getProperty("os.name", ""),
        System.getProperty("user.home", ""),
        folder,
        isTerminal(environment.get(Tty.SAVED)),
        new SystemTicker(System.nanoTime()),
        new Random()::nextLong);
  }

  static Output output(OutputStream stream) {
    return new Output(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }

  /**
   * The launcher has looked already. Until Java 21 there is a console only at a terminal; later
   * ones have to be asked.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(@Nullable String launchersWord) {
    if (launchersWord != null) {
      return !launchersWord.isEmpty();
    }
    @Nullable Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The system's clocks. */
  private record SystemTicker(long start) implements Ticker {
    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public ZoneId zone() {
      return ZoneId.systemDefault();
    }

    @Override
    public long elapsedMillis() {
      return (System.nanoTime() - start) / 1_000_000;
    }
  }
}
