package rapport.scenario.causes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.scenario.format.Places;

/** Which line each one stands below, and what stands beside it. Worked out once for all lines. */
final class Groups {
  private static final int NONE = -1;

  private final List<WrittenLine> lines;
  private final int[] above;
  private final int[] entries;
  private final BitSet torn = new BitSet();
  private final BitSet aboveKeys = new BitSet();
  private final Map<String, Integer> first = new HashMap<>();

  Groups(List<WrittenLine> lines) {
    this.lines = lines;
    this.above = new int[lines.size()];
    this.entries = new int[lines.size()];
    for (int index = 0; index < above.length; index++) {
      place(index);
      if (entries[index] != NONE && isBehind(index, lines.get(index).key())) {
        torn.set(index);
        entries[index] = index;
      }
      first.putIfAbsent(beside(index, lines.get(index).key()), index);
      if (above[index] != NONE && Places.isKey(lines.get(index).key())) {
        aboveKeys.set(above[index]);
      }
    }
  }

  private void place(int index) {
    WrittenLine line = lines.get(index);
    int sibling = NONE;
    int before = index - 1;
    while (before != NONE && lines.get(before).depth() >= line.depth()) {
      sibling = lines.get(before).depth() == line.depth() ? before : NONE;
      before = above[before];
    }
    above[index] = before;
    entries[index] = line.hasDash() ? index : sibling == NONE ? NONE : entries[sibling];
  }

  /** The line that this one stands below: the nearest before it that is indented less; or -1. */
  int above(int index) {
    return above[index];
  }

  /** Whether the line's key is in this entry of a list already, so that a new one was meant. */
  boolean beginsTornEntry(int index) {
    return torn.get(index);
  }

  /** Whether a line beside this one, before it and in the same entry, has the key. */
  boolean isBehind(int index, String key) {
    return first.getOrDefault(beside(index, key), index) < index;
  }

  /** Whether a key of the format stands below the same line. */
  boolean isBesideKey(int index) {
    return above[index] != NONE && aboveKeys.get(above[index]);
  }

  private String beside(int index, String key) {
    return above[index] + " " + entries[index] + " " + key;
  }
}
