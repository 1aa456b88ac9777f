package rapport.app.workspace;

import org.jspecify.annotations.Nullable;

/** Which Rapport this is. */
public final class Version {
  private Version() {}

  public static String number() {
    @Nullable String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "(development)" : number;
  }
}
