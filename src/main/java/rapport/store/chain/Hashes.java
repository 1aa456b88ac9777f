package rapport.store.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Hashes {
  /** How many digits a hash has. */
  static final int LENGTH = 64;

  /** What stands for the line before the first one. */
  public static final String NONE = "0".repeat(LENGTH);

  private Hashes() {}

  public static String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The hash of the first {@code length} bytes. */
  static String of(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
