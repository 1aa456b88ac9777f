package rapport.store.chain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import tools.jackson.jr.ob.JSON;

/**
 * One line of a journal, without its line break: a JSON object whose last field is the hash of
 * everything before that field, so that even the last line shows when it was altered.
 *
 * @param seq the record's number, counted from 1
 * @param prev the hash of the whole line before, or zeros
 * @param format the file's format in its first record, and in the first that a newer program added
 *     to an older file; else 0
 */
public record ChainLine(int seq, String prev, int format, JsonFields fields) {
  static final String HASH = ",\"hash\":\"";
  private static final String END = "\"}";
  static final int TAIL = HASH.length() + Hashes.LENGTH + END.length();

  public static <E> byte[] write(int seq, String prev, E entry, RecordKind<E> kind) {
    return write(seq, prev, entry, kind, seq == 1);
  }

  /** The same, where it is said whether this record has to state the format. */
  static <E> byte[] write(int seq, String prev, E entry, RecordKind<E> kind, boolean statesFormat) {
    JsonFields fields = JsonFields.empty();
    if (statesFormat) {
      fields.put("format", kind.format());
    }
    kind.write(entry, fields.put("seq", seq).put("prev", prev));
    String json = escapeLoneSurrogates(JSON.std.asString(fields.values()));
    return seal(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts the hash of everything so far in front of the closing brace. */
  private static byte[] seal(byte[] json) {
    int length = json.length - 1;
    byte[] line = Arrays.copyOf(json, length + TAIL);
    byte[] tail = (HASH + Hashes.of(json, length) + END).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tail, 0, line, length, TAIL);
    return line;
  }

  /**
   * The line with its own hash checked.
   *
   * @throws UnreadableRecordException if it is not as it was written
   */
  public static ChainLine parse(byte[] line) {
    return parse(HashedLine.of(line, 0, line.length, Hashes.digest()));
  }

  static ChainLine parse(HashedLine line) {
    if (!line.isIntact()) {
      throw new UnreadableRecordException("its own hash does not fit its text");
    }
    JsonFields fields = line.fields();
    return new ChainLine(
        fields.whole("seq"),
        fields.text("prev"),
        fields.has("format") ? fields.whole("format") : 0,
        fields);
  }

  /**
   * The format of a journal that a newer program has written, judged by its first line, else 0. A
   * newer format may have other rules, but if it still has a hash of this kind, that must fit.
   */
  static int newerFormat(HashedLine firstLine, RecordKind<?> kind) {
    try {
      JsonFields fields = firstLine.fields();
      boolean isNewer = fields.has("format") && fields.number("format") > kind.format();
      return isNewer && (firstLine.isIntact() || !fields.has("hash")) ? fields.whole("format") : 0;
    } catch (UnreadableRecordException e) {
      return 0;
    }
  }

  public <E> E entry(RecordKind<E> kind) {
    try {
      return kind.read(fields);
    } catch (DateTimeException e) {
      throw new UnreadableRecordException("its time cannot be read");
    }
  }

  /** Whether this line has a hash of its own that fits it. */
  static boolean isIntact(byte[] buffer, int from, int to) {
    return HashedLine.of(buffer, from, to, Hashes.digest()).isIntact();
  }

  /** Whether a line that goes on like this from here ends with a hash, whether that fits or not. */
  static boolean isTail(byte[] bytes, int at) {
    return isAt(HASH, bytes, at) && isAt(END, bytes, at + HASH.length() + Hashes.LENGTH);
  }

  private static boolean isAt(String text, byte[] bytes, int at) {
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Half a character, which a broken paste can leave in typed text, has no place in UTF-8; as an
   * escape it is kept exactly. It can only stand inside a JSON string.
   */
  private static String escapeLoneSurrogates(String json) {
    if (!hasSurrogates(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (isSurrogate(c)) {
                escaped.append("\\u").append(Integer.toHexString(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** A plain loop: this runs between a choice and the client's answer. */
  private static boolean hasSurrogates(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
