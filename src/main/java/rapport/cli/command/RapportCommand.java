package rapport.cli.command;

import java.io.IOException;

/** A command whose arguments have been understood. */
public interface RapportCommand {
  ExitCode run(Invocation invocation) throws IOException;
}
