package rapport.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. Absent text is empty text, an absent list an empty list, and
 * neither is written.
 */
final class Fields {
  private final Map<String, Object> values;

  Fields(Map<String, Object> values) {
    this.values = values;
  }

  static Fields empty() {
    return new Fields(new LinkedHashMap<>());
  }

  Map<String, Object> values() {
    return values;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Fields put(String name, String text) {
    return text.isEmpty() ? this : set(name, text);
  }

  Fields put(String name, long number) {
    return set(name, number);
  }

  Fields put(String name, boolean flag) {
    return flag ? set(name, true) : this;
  }

  Fields put(String name, List<String> texts) {
    return texts.isEmpty() ? this : set(name, texts);
  }

  /** Maps are written in the order of their keys, so that equal events make equal lines. */
  Fields put(String name, Map<String, ?> map) {
    return map.isEmpty() ? this : set(name, new TreeMap<>(map));
  }

  Fields putAll(String name, List<Fields> objects) {
    return objects.isEmpty() ? this : set(name, objects.stream().map(Fields::values).toList());
  }

  private Fields set(String name, Object value) {
    values.put(name, value);
    return this;
  }

  String text(String name) {
    return asText(name, values.getOrDefault(name, ""));
  }

  boolean flag(String name) {
    return of(Boolean.class, name, values.getOrDefault(name, false));
  }

  long number(String name) {
    Object value = values.get(name);
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw wrong(name);
  }

  int whole(String name) {
    return toInt(name, number(name));
  }

  List<String> texts(String name) {
    return list(name).stream().map(each -> asText(name, each)).toList();
  }

  List<Fields> objects(String name) {
    return list(name).stream().map(each -> asFields(name, each)).toList();
  }

  Fields object(String name) {
    return asFields(name, values.get(name));
  }

  Map<String, String> textMap(String name) {
    Map<String, String> map = new TreeMap<>();
    inside(name).values.forEach((key, value) -> map.put(key, asText(key, value)));
    return map;
  }

  Map<String, Integer> levels(String name) {
    Fields inside = inside(name);
    Map<String, Integer> map = new TreeMap<>();
    inside.values.keySet().forEach(key -> map.put(key, inside.whole(key)));
    return map;
  }

  private Fields inside(String name) {
    return has(name) ? object(name) : empty();
  }

  private List<?> list(String name) {
    return of(List.class, name, values.getOrDefault(name, List.of()));
  }

  private static String asText(String name, @Nullable Object value) {
    return of(String.class, name, value);
  }

  private static Fields asFields(String name, @Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    Map<?, ?> inside = of(Map.class, name, value);
    inside.forEach((key, inner) -> map.put(String.valueOf(key), inner));
    return new Fields(map);
  }

  private static int toInt(String name, long number) {
    if (number != (int) number) {
      throw wrong(name);
    }
    return (int) number;
  }

  private static <T> T of(Class<T> kind, String name, @Nullable Object value) {
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw wrong(name);
  }

  private static UnreadableRecordException wrong(String name) {
    return new UnreadableRecordException("its “" + name + "” is missing or of the wrong kind");
  }
}
