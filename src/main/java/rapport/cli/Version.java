package rapport.cli;

import org.jspecify.annotations.Nullable;

/** Which Rapport this is. */
final class Version {
  private Version() {}

  static String number() {
    @Nullable String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "(development)" : number;
  }
}
