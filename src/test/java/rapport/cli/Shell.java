package rapport.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Output;
import rapport.cli.command.Surroundings;
import rapport.play.session.Ticker;

/** A place to run commands in, with a home and a folder of its own, at a time that stands still. */
public final class Shell {
  /** The attempt that the first play of tea makes. */
  public static final String FIRST = "20261123-104455-tea-0001";

  private static final String FIRST_TO_LAST = "receive\nquiet\nlong\n";

  private final Path root;
  private final AtomicLong counter = new AtomicLong();
  private LongSupplier chance = counter::incrementAndGet;
  private Writer out = new StringWriter();
  private InputStream input = InputStream.nullInputStream();
  private final Map<String, String> environment = new HashMap<>();
  private long millis;
  private long pace;

  public Shell(Path root) {
    this.root = root;
    environment.put("RAPPORT_HOME", home().toString());
    try {
      Files.createDirectories(scenarios());
      Files.copy(
          Path.of("src/test/resources/cli/scenarios/tea.yaml"), scenarios().resolve("tea.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a command, with this place's own folder written as {@code HERE}. */
  public record Result(int code, String out, String err) {}

  public Path home() {
    return root.resolve("home");
  }

  public Path scenarios() {
    return root.resolve("scenarios");
  }

  public Path file(String name) {
    return root.resolve(name);
  }

  /** Writes a file into the folder the commands are run in. */
  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] bytes) {
    try {
      return Files.write(file(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the first attempt's journal. */
  public byte[] journal() {
    try {
      return Files.readAllBytes(journalFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path journalFile() {
    return home().resolve("attempts").resolve(FIRST + ".jsonl");
  }

  /** Lets chance be something else. */
  public void chance(LongSupplier other) {
    chance = other;
  }

  /** Sets something in the environment. */
  public Shell with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Lets so many milliseconds go by between one look at the clock and the next. */
  public void pace(long millisBetweenLooks) {
    pace = millisBetweenLooks;
  }

  /** Lets results go somewhere else. */
  void out(Writer other) {
    out = other;
  }

  /** Runs the next command with these lines on standard input. */
  public Shell typing(String lines) {
    return typing(lines.getBytes(StandardCharsets.UTF_8));
  }

  public Shell typing(byte[] bytes) {
    return typing(new ByteArrayInputStream(bytes));
  }

  public Shell typing(InputStream keys) {
    input = keys;
    return this;
  }

  /** Plays tea to its end. */
  public Result play() {
    return typing(FIRST_TO_LAST).run("play", "tea", "--seed", "1");
  }

  /** Plays tea up to its second decision. */
  public Result begin() {
    return typing("receive\n").run("play", "tea", "--seed", "1");
  }

  public Result run(String... arguments) {
    StringWriter err = new StringWriter();
    InputStream in = input;
    input = InputStream.nullInputStream();
    if (out instanceof StringWriter) {
      out = new StringWriter();
    }
    ExitCode code =
        Program.run(
            arguments,
            new Surroundings(
                new Output(out),
                new Output(err),
                in,
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                environment,
                "Linux",
                root.toString(),
                root,
                false,
                ticker,
                chance));
    return new Result(code.number(), here(out.toString()), here(err.toString()));
  }

  private String here(String text) {
    return text.replace(root.toString(), "HERE");
  }

  private final Ticker ticker =
      new Ticker() {
        @Override
        public Instant now() {
          return Instant.parse("2026-11-23T10:44:55Z");
        }

        @Override
        public synchronized long elapsedMillis() {
          millis += pace;
          return millis;
        }
      };
}
