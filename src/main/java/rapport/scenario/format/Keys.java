package rapport.scenario.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys one kind of place takes. They are looked up for every line of a file, so they have a
 * small table of their own.
 */
public final class Keys {
  private static final int UNUSED = -1;

  private final String place;
  private final String about;
  private final Key[] keys;
  private final @Nullable Key other;
  private final List<String> names;
  private final List<String> required;
  private final byte[] table;
  private final int shift;

  private Keys(String place, String about, Key[] keys, @Nullable Key other) {
    this.place = place;
    this.about = about;
    this.keys = keys;
    this.other = other;
    String[] all = new String[keys.length];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * all.length);
    this.shift = Integer.SIZE - bits;
    this.table = new byte[1 << bits];
    Arrays.fill(table, (byte) UNUSED);
    for (int i = 0; i < all.length; i++) {
      all[i] = keys[i].name();
      table[slot(all[i])] = (byte) i;
    }
    this.names = List.of(all);
    this.required =
        Arrays.stream(keys).filter(key -> key.need() == Key.Need.REQUIRED).map(Key::name).toList();
  }

  static Keys of(String place, Key... keys) {
    return new Keys(place, "", keys, null);
  }

  /** The same, and whatever else the author wants to add, each of which is such a key. */
  Keys open(Key any) {
    return new Keys(place, about, keys, any);
  }

  /** The same, with a sentence on the place itself. */
  Keys about(String words) {
    return new Keys(place, words, keys, other);
  }

  /** The place of this key among all, or -1. */
  public int indexOf(String name) {
    return table[slot(name)];
  }

  /** Where the key stands in the table, or would stand. */
  private int slot(String name) {
    int slot = (name.hashCode() * 0x9E3779B9) >>> shift;
    while (table[slot] != UNUSED && !keys[table[slot]].name().equals(name)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** What an author would call the place. */
  public String place() {
    return place;
  }

  /** What the place is, in a sentence or two; empty where the key above it says that. */
  public String about() {
    return about;
  }

  public int size() {
    return keys.length;
  }

  public Key key(int index) {
    return keys[index];
  }

  /** The key of this name. */
  public Key key(String name) {
    int index = indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(place + " has no key " + name);
    }
    return keys[index];
  }

  /** What holds of a key the author thought of; empty where only those declared may stand. */
  public Optional<Key> other() {
    return Optional.ofNullable(other);
  }

  /** Whether free words stand behind none of them. */
  boolean isExact() {
    return Arrays.stream(keys).allMatch(key -> key.kind().isExact())
        && (other == null || other.kind().isExact());
  }

  public boolean isOpen() {
    return other != null;
  }

  public List<String> names() {
    return names;
  }

  /** All names, as an author reads them. */
  public String list() {
    return String.join(", ", names);
  }

  /** The names of those that are reported as missing. */
  public List<String> required() {
    return required;
  }
}
