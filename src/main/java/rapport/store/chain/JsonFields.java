package rapport.store.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/**
 * The fields of one JSON object. Absent text is empty text, an absent list an empty list, and
 * neither is written.
 */
public final class JsonFields {
  private final Map<String, Object> values;

  public JsonFields(Map<String, Object> values) {
    this.values = values;
  }

  public static JsonFields empty() {
    return new JsonFields(new LinkedHashMap<>());
  }

  /**
   * Reads an object.
   *
   * @throws UnreadableRecordException if it is none
   */
  public static JsonFields of(byte[] json) {
    try {
      return new JsonFields(JSON.std.mapFrom(json));
    } catch (JacksonException e) {
      throw new UnreadableRecordException("it is not a JSON object");
    }
  }

  public Map<String, Object> values() {
    return values;
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public JsonFields put(String name, String text) {
    return text.isEmpty() ? this : set(name, text);
  }

  public JsonFields put(String name, long number) {
    return set(name, number);
  }

  public JsonFields put(String name, boolean flag) {
    return flag ? set(name, true) : this;
  }

  public JsonFields put(String name, List<String> texts) {
    return texts.isEmpty() ? this : set(name, texts);
  }

  /** Maps are written in the order of their keys, so that equal events make equal lines. */
  public JsonFields put(String name, Map<String, ?> map) {
    return map.isEmpty() ? this : set(name, new TreeMap<>(map));
  }

  public JsonFields putAll(String name, List<JsonFields> objects) {
    return objects.isEmpty() ? this : set(name, objects.stream().map(JsonFields::values).toList());
  }

  private JsonFields set(String name, Object value) {
    values.put(name, value);
    return this;
  }

  public String text(String name) {
    return asText(name, values.getOrDefault(name, ""));
  }

  public boolean flag(String name) {
    return of(Boolean.class, name, values.getOrDefault(name, false));
  }

  public long number(String name) {
    Object value = values.get(name);
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw wrong(name);
  }

  public int whole(String name) {
    return toInt(name, number(name));
  }

  public List<String> texts(String name) {
    return list(name).stream().map(each -> asText(name, each)).toList();
  }

  public List<JsonFields> objects(String name) {
    return list(name).stream().map(each -> asFields(name, each)).toList();
  }

  public JsonFields object(String name) {
    return asFields(name, values.get(name));
  }

  public Map<String, String> textMap(String name) {
    Map<String, String> map = new TreeMap<>();
    inside(name).values.forEach((key, value) -> map.put(key, asText(key, value)));
    return map;
  }

  public Map<String, Integer> levels(String name) {
    JsonFields inside = inside(name);
    Map<String, Integer> map = new TreeMap<>();
    inside.values.keySet().forEach(key -> map.put(key, inside.whole(key)));
    return map;
  }

  private JsonFields inside(String name) {
    return has(name) ? object(name) : empty();
  }

  private List<?> list(String name) {
    return of(List.class, name, values.getOrDefault(name, List.of()));
  }

  private static String asText(String name, @Nullable Object value) {
    return of(String.class, name, value);
  }

  private static JsonFields asFields(String name, @Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    Map<?, ?> inside = of(Map.class, name, value);
    inside.forEach((key, inner) -> map.put(String.valueOf(key), inner));
    return new JsonFields(map);
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
