package rapport.app.author;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The scenario that a new one begins as: whole, short, and with remarks on every line. */
final class Starter {
  private static final String NAME = "/starter.yaml";
  private static final String ID = "\nid: starter\n";
  private static final String TITLE = "\ntitle: Starter\n";
  private static final String FILE = "starter.yaml";

  private Starter() {}

  /** The starter as the scenario of this id, in a file of this name. */
  static String text(String id, String file) throws IOException {
    return resource()
        .replace(ID, "\nid: " + id + "\n")
        .replace(TITLE, "\ntitle: " + title(id) + "\n")
        .replace(FILE, file);
  }

  private static String title(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ').stripTrailing();
  }

  private static String resource() throws IOException {
    try (@Nullable InputStream in = Starter.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new FileNotFoundException(NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
