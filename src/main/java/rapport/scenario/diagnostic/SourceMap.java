package rapport.scenario.diagnostic;

import java.util.Arrays;
import java.util.Map;

/**
 * Where things stand in a scenario's file. Places are named as the authors name them, with a {@code
 * #part} behind for a part, and a number in brackets, from 0, for an entry of a list:
 *
 * <ul>
 *   <li>{@code node} and {@code node/response}: the name itself
 *   <li>{@code node#client}, {@code #scene}, {@code #criteria}, {@code #responses}, {@code #next},
 *       {@code #ending}
 *   <li>{@code node#client[1]}, {@code node#next[1]}: a variant, a branch; with {@code #when},
 *       {@code #say} or {@code #to} behind for its parts, such as {@code node#next[1]#when}
 *   <li>{@code node/response#say}, {@code #rate}, {@code #heard}, {@code #why}, {@code #tempting},
 *       {@code #reply}, {@code #effects}, {@code #when}, {@code #critical}, {@code #next}; entries
 *       as above
 *   <li>{@code #start}, {@code #nodes}, {@code #variables}, {@code #objectives} and every other key
 *       of the file itself
 *   <li>{@code #variables/NAME}, {@code #playthroughs/NAME}, {@code #playthroughs/NAME[2]} for a
 *       step, {@code #playthroughs/NAME#expect} and, below it, {@code
 *       #playthroughs/NAME#expect/KEY}
 *   <li>{@code #allow[0]}: an accepted finding
 * </ul>
 *
 * A part stands at its value where that is written on the key's own line, else at its key.
 */
public final class SourceMap {
  /**
   * The places as numbers, gathered in buckets, and their positions beside them. The names
   * themselves would take more room than the file; that two of 20,000 places share a number happens
   * in one of 10^11 files.
   */
  private final long[] places;

  private final long[] positions;

  /** Where each bucket begins, and at the end how many places there are. */
  private final int[] buckets;

  private static final long BASIS = 0xcbf29ce484222325L;

  private SourceMap(long[] places, long[] positions, int[] buckets) {
    this.places = places;
    this.positions = positions;
    this.buckets = buckets;
  }

  public static SourceMap of(Map<String, SourcePosition> positions) {
    Builder builder = new Builder();
    positions.forEach((place, at) -> builder.add(at, place));
    return builder.build();
  }

  /**
   * The position of this place; where a part has none of its own, that of the thing it is part of.
   */
  public SourcePosition at(String place) {
    long number = number(BASIS, place);
    int bucket = bucket(number, buckets.length - 1);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (places[i] == number) {
        return unpacked(positions[i]);
      }
    }
    int part = lastPart(place);
    return part > 0 ? at(place.substring(0, part)) : SourcePosition.START;
  }

  private static int lastPart(String place) {
    return Math.max(
        place.lastIndexOf('['), Math.max(place.lastIndexOf('#'), place.lastIndexOf('/')));
  }

  private static SourcePosition unpacked(long position) {
    return new SourcePosition((int) (position >>> 32), (int) position);
  }

  /** Fowler, Noll and Vo's hash (FNV-1a, 64 bits) of what came before and this piece. */
  private static long number(long before, String piece) {
    long hash = before;
    for (int i = 0; i < piece.length(); i++) {
      hash = (hash ^ piece.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static int bucket(long number, int count) {
    return (int) (((number >>> 32) * count) >>> 32);
  }

  /** Gathers places while a file is read. */
  public static final class Builder {
    private long[] places = new long[64];
    private long[] positions = new long[64];
    private int size;
    private String lastThing = "";
    private long lastNumber = BASIS;

    /**
     * Adds a place: a thing, and the pieces of a name for a part of it. A place added before stays
     * as it was.
     */
    public void add(SourcePosition at, String thing, String... part) {
      long number = number(thing);
      for (String piece : part) {
        number = SourceMap.number(number, piece);
      }
      add(number, at);
    }

    /** The parts of one thing come one after the other, so its number is kept. */
    private long number(String thing) {
      if (!thing.equals(lastThing)) {
        lastThing = thing;
        lastNumber = SourceMap.number(BASIS, thing);
      }
      return lastNumber;
    }

    private void add(long number, SourcePosition at) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        positions = Arrays.copyOf(positions, 2 * size);
      }
      places[size] = number;
      positions[size++] = ((long) at.line() << 32) | at.column();
    }

    public SourceMap build() {
      int count = Math.max(1, size / 4);
      int[] ends = new int[count + 1];
      for (int i = 0; i < size; i++) {
        ends[bucket(places[i], count) + 1]++;
      }
      for (int i = 1; i <= count; i++) {
        ends[i] += ends[i - 1];
      }
      return sorted(ends);
    }

    private SourceMap sorted(int[] buckets) {
      int[] next = buckets.clone();
      long[] sortedPlaces = new long[size];
      long[] sortedPositions = new long[size];
      for (int i = 0; i < size; i++) {
        int to = next[bucket(places[i], buckets.length - 1)]++;
        sortedPlaces[to] = places[i];
        sortedPositions[to] = positions[i];
      }
      return new SourceMap(sortedPlaces, sortedPositions, buckets);
    }
  }
}
