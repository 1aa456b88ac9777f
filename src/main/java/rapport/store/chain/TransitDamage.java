package rapport.store.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a file of records on its way, and how it was before. A guess can do no harm: the
 * chain shows whether it was right.
 */
final class TransitDamage {
  private static final Charset ANSI =
      Charset.isSupported("windows-1252")
          ? Charset.forName("windows-1252")
          : StandardCharsets.ISO_8859_1;
  private static final String MARK = "\uFEFF";
  private static final Pattern MAIL_BREAK = Pattern.compile("=[ \\t]*\\r?\\n");

  private static final Pattern MAIL_OCTET = Pattern.compile("=([0-9A-Fa-f]{2})");

  private static final String SAVED_WIDE = "it was saved as UTF-16";
  private static final String MARKED = "a byte order mark was put before it";
  private static final String SAVED_ANSI = "it was saved in Windows' own character set (ANSI)";
  private static final String MAILED = "it was encoded for mail (quoted-printable)";
  private static final String MISREAD = "its UTF-8 was taken for Windows' own character set";

  private TransitDamage() {}

  /** The bytes as they may have been, and what was changed since. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
  record Undone(byte[] bytes, List<String> changed) {}

  /** All ways in which these bytes may have come about, likelier ones first. */
  static List<Undone> undo(byte[] bytes) {
    @Nullable String unicode = unicode(bytes).orElse(null);
    if (unicode == null) {
      return List.of(undone(new String(bytes, ANSI), List.of(SAVED_ANSI)));
    }
    List<String> changed = new ArrayList<>();
    if (isWide(bytes)) {
      changed.add(SAVED_WIDE);
    } else if (unicode.startsWith(MARK)) {
      changed.add(MARKED);
    }
    String text = unicode.startsWith(MARK) ? unicode.substring(1) : unicode;
    List<Undone> ways = new ArrayList<>();
    ways.add(undone(text, changed));
    mailed(text).ifPresent(other -> ways.add(undone(other, with(changed, MAILED))));
    misread(text).ifPresent(other -> ways.add(undone(other, with(changed, MISREAD))));
    return ways;
  }

  private static Undone undone(String text, List<String> changed) {
    RecordLines lines = RecordLines.of(text);
    List<String> all = new ArrayList<>(changed);
    all.addAll(lines.changed());
    return new Undone(lines.text().getBytes(StandardCharsets.UTF_8), all);
  }

  private static List<String> with(List<String> changed, String more) {
    List<String> all = new ArrayList<>(changed);
    all.add(more);
    return all;
  }

  /** The text, when it is valid in one of the forms of Unicode. */
  private static Optional<String> unicode(byte[] bytes) {
    if (!isWide(bytes)) {
      return decode(bytes, StandardCharsets.UTF_8);
    }
    boolean isLittle = bytes[1] == 0 || bytes[0] == (byte) 0xFF;
    return decode(bytes, isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean isWide(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == 0
            || bytes[1] == 0
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** RFC 2045, 6.7: {@code =} at a line's end joins two lines, and before two digits is a byte. */
  private static Optional<String> mailed(String text) {
    if (!MAIL_BREAK.matcher(text).find() && !text.contains("=3D")) {
      return Optional.empty();
    }
    String joined = MAIL_BREAK.matcher(text).replaceAll("");
    String octets =
        MAIL_OCTET
            .matcher(joined)
            .replaceAll(found -> Matcher.quoteReplacement(octet(found.group(1))));
    return decode(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String octet(String digits) {
    return String.valueOf((char) Integer.parseInt(digits, 16));
  }

  /** Text in which every accent has become two strange letters, as it was before. */
  private static Optional<String> misread(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    CharsetEncoder encoder = ANSI.newEncoder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    try {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        // Windows lets the five bytes that have no character stand for controls.
        bytes.write(c < 0x100 ? c : encoder.encode(CharBuffer.wrap(text, i, i + 1)).get());
      }
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    return decode(bytes.toByteArray(), StandardCharsets.UTF_8);
  }
}
