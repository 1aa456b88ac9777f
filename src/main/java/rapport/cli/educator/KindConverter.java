package rapport.cli.educator;

import rapport.app.author.Starter;
import rapport.cli.command.WordConverter;

/** What a new file is to be, as it is typed. */
final class KindConverter extends WordConverter<Starter> {
  KindConverter() {
    super("kind", Starter.values(), Starter::word);
  }
}
