package rapport.analysis.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Things with numbers in the order they were first seen. An open table of numbers, because a map of
 * boxed ones would take more room than the things themselves.
 */
final class Index<T> {
  private static final int EMPTY = -1;

  private final List<T> things = new ArrayList<>();
  private int[] slots;

  Index() {
    this(1024);
  }

  /** Expects about this many things; a power of two. */
  Index(int expected) {
    slots = filled(expected);
  }

  /** The thing's number; a thing that was not seen before gets the next one. */
  int of(T thing) {
    if (2 * (things.size() + 1) > slots.length) {
      grow();
    }
    int slot = slotOf(thing);
    if (slots[slot] == EMPTY) {
      slots[slot] = things.size();
      things.add(thing);
    }
    return slots[slot];
  }

  /** The thing's number, or -1. */
  int find(T thing) {
    return slots[slotOf(thing)];
  }

  T thing(int number) {
    return things.get(number);
  }

  int size() {
    return things.size();
  }

  private int slotOf(T thing) {
    int mask = slots.length - 1;
    int hash = thing.hashCode() * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] != EMPTY && !things.get(slots[slot]).equals(thing)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = filled(slots.length * 2);
    for (int number = 0; number < things.size(); number++) {
      slots[slotOf(things.get(number))] = number;
    }
  }

  private static int[] filled(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, EMPTY);
    return slots;
  }
}
