package rapport.scenario.packed;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a record into bytes: each of its components in order, and so on down to texts and numbers.
 * The records declare what there is; nothing is declared here again.
 */
public final class Packer {
  static final int RECORD = 0;
  static final int ENUM = 1;
  static final int LIST = 2;
  static final int SET = 3;
  static final int MAP = 4;
  static final int TEXT = 5;
  static final int INTEGER = 6;
  static final int DECIMAL = 7;
  static final int FALSE = 8;
  static final int TRUE = 9;

  private byte[] bytes = new byte[1024];
  private int length;
  private final Map<String, Integer> texts = new HashMap<>();

  private Packer() {}

  /** The record as bytes. The same record always gives the same ones. */
  public static byte[] pack(Record record) {
    Packer packer = new Packer();
    packer.value(record);
    return Arrays.copyOf(packer.bytes, packer.length);
  }

  private void value(Object value) {
    if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Enum<?> constant) {
      add(ENUM);
      text(constant.getDeclaringClass().getName());
      text(constant.name());
    } else if (value instanceof List<?> list) {
      all(LIST, list);
    } else if (value instanceof Set<?> set) {
      // Sets have no order of their own, and the bytes are to be the same in every build.
      all(SET, set.stream().sorted().toList());
    } else if (value instanceof Map<?, ?> map) {
      add(MAP);
      number(map.size());
      map.forEach(
          (key, each) -> {
            value(key);
            value(each);
          });
    } else {
      simple(value);
    }
  }

  private void record(Record record) {
    add(RECORD);
    text(record.getClass().getName());
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        value(component.getAccessor().invoke(record));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no public record: " + record.getClass(), e);
    }
  }

  private void all(int kind, Collection<?> values) {
    add(kind);
    number(values.size());
    values.forEach(this::value);
  }

  private void simple(Object value) {
    if (value instanceof String text) {
      add(TEXT);
      text(text);
    } else if (value instanceof Integer number) {
      add(INTEGER);
      number(number);
    } else if (value instanceof BigDecimal decimal) {
      add(DECIMAL);
      text(decimal.toString());
    } else if (value instanceof Boolean truth) {
      add(truth ? TRUE : FALSE);
    } else {
      throw new IllegalArgumentException("no way to pack " + value);
    }
  }

  /** A text in full where it stands for the first time, later its number. */
  private void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size());
    number(before == null ? texts.size() - 1 : before);
    if (before == null) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      number(content.length);
      add(content);
    }
  }

  /** Seven bits a byte, the lowest first. */
  private void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      add(rest | 0x80);
      rest >>>= 7;
    }
    add(rest);
  }

  private void add(int one) {
    add(new byte[] {(byte) one});
  }

  private void add(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }
}
