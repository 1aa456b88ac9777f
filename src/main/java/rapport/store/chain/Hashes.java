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
    MessageDigest digest = digest();
    digest.update(bytes, 0, length);
    return hex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /** Whether the digits that stand here are those of this hash. */
  static boolean stands(byte[] hash, byte[] bytes, int at) {
    if (bytes.length - at < LENGTH) {
      return false;
    }
    for (int i = 0; i < hash.length; i++) {
      if (bytes[at + 2 * i] != digit(hash[i] >> 4) || bytes[at + 2 * i + 1] != digit(hash[i])) {
        return false;
      }
    }
    return true;
  }

  private static int digit(int half) {
    int value = half & 0xF;
    return value < 10 ? '0' + value : 'a' + value - 10;
  }
}
