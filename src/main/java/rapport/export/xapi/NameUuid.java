package rapport.export.xapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made from names, version 5 of RFC 9562: the same name always has the same one. */
final class NameUuid {
  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION = 0x5000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private NameUuid() {}

  static UUID of(UUID namespace, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer hashed = ByteBuffer.allocate(2 * Long.BYTES + text.length);
    hashed.putLong(namespace.getMostSignificantBits());
    hashed.putLong(namespace.getLeastSignificantBits());
    hashed.put(text);
    ByteBuffer hash = ByteBuffer.wrap(sha1(hashed.array()));
    return new UUID(
        (hash.getLong() & ~VERSION_BITS) | VERSION, (hash.getLong() & ~VARIANT_BITS) | VARIANT);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
