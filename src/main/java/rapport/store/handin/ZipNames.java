package rapport.store.handin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.AbstractUnicodeExtraField;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The names in a zip, as best they can be known. APPNOTE.TXT, appendix D: names are CP437 unless a
 * flag says UTF-8; Info-ZIP's Unicode Path field goes before either. Many programs write UTF-8
 * without the flag, and what is valid UTF-8 is hardly ever anything else.
 */
final class ZipNames {
  /** Small Java runtimes know only a few character sets; then accents are shown wrong. */
  private static final Charset DOS =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private ZipNames() {}

  /** The name with {@code /} between folders. */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    String name = unicodePath(entry, raw).or(() -> utf8(raw)).orElseGet(() -> new String(raw, DOS));
    // Some programs for Windows write its own separator.
    return name.contains("/") ? name : name.replace('\\', '/');
  }

  /** The field counts only while it fits the name it was written for. */
  private static Optional<String> unicodePath(ZipArchiveEntry entry, byte[] raw) {
    if (entry.getExtraField(UnicodePathExtraField.UPATH_ID)
        instanceof AbstractUnicodeExtraField field) {
      CRC32 crc = new CRC32();
      crc.update(raw);
      if (crc.getValue() == field.getNameCRC32()) {
        return utf8(field.getUnicodeName());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
