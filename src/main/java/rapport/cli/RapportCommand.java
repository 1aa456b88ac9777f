package rapport.cli;

import java.io.IOException;

/** A command whose arguments have been understood. */
interface RapportCommand {
  ExitCode run(Bench bench) throws IOException;
}
