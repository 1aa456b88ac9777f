package rapport.app.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which Rapport this is. */
public final class Version {
  private Version() {}

  public static String number() {
    @Nullable String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "(development)" : number;
  }

  /** The number, and the beginning of the commit it was built from where that is known. */
  public static String full() {
    String commit = commit();
    return commit.isEmpty() ? number() : number() + " (" + commit + ")";
  }

  private static String commit() {
    try (@Nullable InputStream in = Version.class.getResourceAsStream("/commit.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("git.commit.id.abbrev", "");
    } catch (IOException e) {
      return "";
    }
  }
}
