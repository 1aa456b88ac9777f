package rapport.scenario.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few things by name, in their order, never changed. A long scenario has ten thousands of such
 * maps, each asked again and again: looking at each key takes less time than hashing, and a third
 * of the room.
 */
final class SmallMap<K, V> extends AbstractMap<K, V> {
  /** Of more than these, hashing is quicker. */
  static final int FEW = 8;

  private static final SmallMap<?, ?> EMPTY = new SmallMap<>(List.of(), List.of());

  private final List<K> keys;
  private final List<V> values;

  private SmallMap(List<K> keys, List<V> values) {
    this.keys = keys;
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  static <K, V> Map<K, V> of(Map<K, V> map) {
    if (map instanceof SmallMap) {
      return map;
    }
    return map.isEmpty()
        ? (Map<K, V>) EMPTY
        : new SmallMap<>(List.copyOf(map.keySet()), List.copyOf(map.values()));
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).equals(key)) {
        return values.get(i);
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public Collection<V> values() {
    return values;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<K, V>> iterator() {
        return new InOrder();
      }

      @Override
      public int size() {
        return keys.size();
      }
    };
  }

  private final class InOrder implements Iterator<Entry<K, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < keys.size();
    }

    @Override
    public Entry<K, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<K, V> entry = Map.entry(keys.get(next), values.get(next));
      next++;
      return entry;
    }
  }
}
