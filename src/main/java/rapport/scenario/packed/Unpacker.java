package rapport.scenario.packed;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Makes the records again that a {@link Packer} of the same program has packed. */
public final class Unpacker {
  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Constructor<?>> constructors = new HashMap<>();

  private Unpacker(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** The record in these bytes. */
  public static <T extends Record> T unpack(byte[] bytes, Class<T> kind) {
    try {
      return kind.cast(new Unpacker(bytes).value());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("packed by another program", e);
    }
  }

  private Object value() throws ReflectiveOperationException {
    int kind = bytes[at++];
    return switch (kind) {
      case Packer.RECORD -> record(text());
      case Packer.ENUM -> constant(Class.forName(text()), text());
      case Packer.LIST -> List.of(values());
      case Packer.SET -> Collections.unmodifiableSet(new LinkedHashSet<>(List.of(values())));
      case Packer.MAP -> map();
      case Packer.TEXT -> text();
      case Packer.INTEGER -> number();
      case Packer.DECIMAL -> new BigDecimal(text());
      default -> kind == Packer.TRUE;
    };
  }

  private Object record(String name) throws ReflectiveOperationException {
    Constructor<?> constructor = constructors.get(name);
    if (constructor == null) {
      constructor = canonical(Class.forName(name));
      constructors.put(name, constructor);
    }
    Object[] components = new Object[constructor.getParameterCount()];
    for (int i = 0; i < components.length; i++) {
      components[i] = value();
    }
    return constructor.newInstance(components);
  }

  private static Object constant(Class<?> kind, String name) {
    for (Object each : kind.getEnumConstants()) {
      if (((Enum<?>) each).name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("packed by another program: " + name);
  }

  private static Constructor<?> canonical(Class<?> record) throws NoSuchMethodException {
    return record.getDeclaredConstructor(
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  private Object[] values() throws ReflectiveOperationException {
    Object[] values = new Object[number()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    return values;
  }

  private Map<Object, Object> map() throws ReflectiveOperationException {
    int size = number();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(value(), value());
    }
    return Collections.unmodifiableMap(map);
  }

  private String text() {
    int number = number();
    if (number == texts.size()) {
      int length = number();
      texts.add(new String(bytes, at, length, StandardCharsets.UTF_8));
      at += length;
    }
    return texts.get(number);
  }

  private int number() {
    int number = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
