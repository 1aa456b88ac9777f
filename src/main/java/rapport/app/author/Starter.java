package rapport.app.author;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a new file begins as: whole, short, and with remarks on every line. */
public enum Starter {
  SCENARIO("scenario", "/starter.yaml"),
  MOMENTS("moments", "/starter-moments.yaml");

  private static final String ID = "\nid: starter\n";
  private static final String TITLE = "\ntitle: Starter\n";
  private static final String FILE = "starter.yaml";

  private final String word;
  private final String resource;

  Starter(String word, String resource) {
    this.word = word;
    this.resource = resource;
  }

  /** What it is called on the command line. */
  public String word() {
    return word;
  }

  /** The starter with this id, in a file of this name. */
  String text(String id, String file) throws IOException {
    return resource()
        .replace(ID, "\nid: " + id + "\n")
        .replace(TITLE, "\ntitle: " + title(id) + "\n")
        .replace(FILE, file);
  }

  private static String title(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ').stripTrailing();
  }

  private String resource() throws IOException {
    try (@Nullable InputStream in = Starter.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
