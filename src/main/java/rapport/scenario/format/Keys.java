package rapport.scenario.format;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys one kind of place takes. They are looked up for every line of a file, so they have a
 * small table of their own.
 */
public final class Keys {
  private static final int UNUSED = -1;

  private final String place;
  private final List<String> required;
  private final List<String> all;
  private final boolean isOpen;
  private final Set<String> mapped;
  private final boolean[] isMapped;
  private final byte[] table;
  private final int shift;

  private Keys(
      String place, List<String> required, List<String> all, boolean isOpen, Set<String> mapped) {
    this.place = place;
    this.required = required;
    this.all = all;
    this.isOpen = isOpen;
    this.mapped = mapped;
    this.isMapped = new boolean[all.size()];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * all.size());
    this.shift = Integer.SIZE - bits;
    this.table = new byte[1 << bits];
    Arrays.fill(table, (byte) UNUSED);
    for (int i = 0; i < all.size(); i++) {
      table[slot(all.get(i))] = (byte) i;
      isMapped[i] = mapped.contains(all.get(i));
    }
  }

  static Keys of(String place, List<String> required, String... optional) {
    List<String> all = Stream.concat(required.stream(), Stream.of(optional)).toList();
    return new Keys(place, List.copyOf(required), all, false, Set.of());
  }

  /** The same, and whatever else the author wants to add. */
  Keys open() {
    return new Keys(place, required, all, true, mapped);
  }

  /** The same, the positions of these being kept. */
  Keys mapping(String... keys) {
    return new Keys(place, required, all, isOpen, Set.of(keys));
  }

  /** The place of this key among all, or -1. */
  public int indexOf(String key) {
    return table[slot(key)];
  }

  /** Where the key stands in the table, or would stand. */
  private int slot(String key) {
    int slot = (key.hashCode() * 0x9E3779B9) >>> shift;
    while (table[slot] != UNUSED && !all.get(table[slot]).equals(key)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** What an author would call the place. */
  String place() {
    return place;
  }

  public List<String> required() {
    return required;
  }

  public List<String> all() {
    return all;
  }

  public boolean isOpen() {
    return isOpen;
  }

  public boolean isMapped(int index) {
    return isMapped[index];
  }
}
