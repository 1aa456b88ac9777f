package rapport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Version;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.LibraryScreen;
import rapport.cli.command.Output;
import rapport.cli.command.Surroundings;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.Home;

/** Runs one command and turns whatever happens into words and an exit code. */
public final class Program {

  private final Surroundings surroundings;
  private @Nullable Invocation invocation;

  private Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  static ExitCode run(String[] arguments, Surroundings surroundings) {
    Program program = new Program(surroundings);
    return program.finish(program.guard(() -> program.start(arguments)));
  }

  /**
   * Without arguments nothing of the command line's machinery is loaded: it would be waited for.
   */
  private ExitCode start(String[] arguments) throws IOException {
    return arguments.length == 0
        ? LibraryScreen.open(use(Invocation.usual(surroundings)))
        : CommandLineRun.run(arguments, surroundings, this::use);
  }

  /** Remembers where the details of a mistake are to be kept. */
  private Invocation use(Invocation chosen) {
    invocation = chosen;
    return chosen;
  }

  @SuppressWarnings("CatchingUnchecked") // A bug of ours must never show a person a stack trace.
  private ExitCode guard(Callable<ExitCode> command) {
    try {
      return command.call();
    } catch (RefusedException e) {
      tell(e.refusal().words());
      return ExitCode.of(e.refusal().kind());
    } catch (UncheckedIOException e) {
      return refused(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      return refused(e);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return crash(e);
    }
  }

  private ExitCode refused(IOException trouble) {
    Optional<IOException> refusal = surroundings.out().refusal();
    if (refusal.filter(DiskTrouble::isReaderGone).isPresent()) {
      return ExitCode.FINE;
    } else if (refusal.isEmpty()) {
      String file = trouble instanceof FileSystemException system ? system.getFile() : null;
      tell((file == null ? "" : file + ": ") + DiskTrouble.words(trouble) + ".");
    }
    return ExitCode.ENVIRONMENT;
  }

  /**
   * A result that nobody could read is no result. Whoever has read enough of it and gone is another
   * matter: that is how {@code head} ends.
   */
  private ExitCode finish(ExitCode code) {
    Optional<IOException> refusal = unwritten(surroundings.out());
    if (refusal.isPresent()) {
      tell("The output could not be written: " + DiskTrouble.words(refusal.get()) + ".");
    }
    // If this stream is gone as well, there is nobody left to tell.
    boolean isGone = unwritten(surroundings.err()).isPresent();
    return refusal.isPresent() || isGone ? ExitCode.ENVIRONMENT : code;
  }

  private static Optional<IOException> unwritten(Output output) {
    return output.refusal().filter(trouble -> !DiskTrouble.isReaderGone(trouble));
  }

  private void tell(String words) {
    surroundings.err().line(words);
  }

  private ExitCode crash(Throwable mistake) {
    tell(
        "Rapport has made a mistake of its own ("
            + mistake.getClass().getSimpleName()
            + "); what you played is kept. "
            + where(mistake));
    return ExitCode.ENVIRONMENT;
  }

  /** Made when it is needed: a formatter costs every start several milliseconds. */
  private static String crashName(Instant now) {
    return DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(now);
  }

  private String where(Throwable mistake) {
    StringWriter details = new StringWriter();
    details.append("Rapport ").append(Version.number()).append(", ");
    details.append(surroundings.system()).append("\n\n");
    mistake.printStackTrace(new PrintWriter(details, true));
    String name = crashName(surroundings.ticker().now()) + ".txt";
    try {
      Path file = home().keepCrash(name, details.toString());
      return "Please send this file to those who look after Rapport: " + file;
    } catch (IOException | RefusedException e) {
      return "The details could not be written down. Please say what you did before it happened.";
    }
  }

  private Home home() {
    Invocation chosen = invocation == null ? Invocation.usual(surroundings) : invocation;
    return chosen.workspace().home();
  }
}
