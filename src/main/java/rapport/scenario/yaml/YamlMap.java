package rapport.scenario.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Keys with their values, in the order of the file. A key that is written twice stands here twice,
 * so that what is below the second is checked as well.
 */
public final class YamlMap implements Yaml {
  /** Up to here, looking at each key is quicker than a hash table. */
  private static final int FEW = 8;

  /**
   * A key, its value, the next key, and so on: one array, since a file has very many small groups.
   */
  private Yaml[] parts = new Yaml[8];

  private int size;
  private Map<String, Integer> index = Map.of();
  private final boolean inBraces;
  private final int line;
  private final int column;

  public YamlMap(boolean inBraces, int line, int column) {
    this.inBraces = inBraces;
    this.line = line;
    this.column = column;
  }

  void add(YamlText key, Yaml value) {
    if (size == FEW) {
      index = new HashMap<>();
      for (int i = 0; i < FEW; i++) {
        index.putIfAbsent(key(i).value(), i);
      }
    }
    if (size >= FEW) {
      index.putIfAbsent(key.value(), size);
    }
    if (2 * size == parts.length) {
      parts = Arrays.copyOf(parts, 4 * size);
    }
    parts[2 * size] = key;
    parts[2 * size + 1] = value;
    size++;
  }

  /** The place of the first key that says this, or -1. */
  public int indexOf(String key) {
    if (size > FEW) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < size; i++) {
      if (key(i).value().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The value of this key; {@link YamlText#NONE} when it is not here. */
  public Yaml get(String key) {
    int found = indexOf(key);
    return found < 0 ? YamlText.NONE : value(found);
  }

  public int size() {
    return size;
  }

  public YamlText key(int i) {
    return (YamlText) parts[2 * i];
  }

  public Yaml value(int i) {
    return parts[2 * i + 1];
  }

  public boolean isInBraces() {
    return inBraces;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int column() {
    return column;
  }

  @Override
  public String kind() {
    return "a group of keys";
  }
}
