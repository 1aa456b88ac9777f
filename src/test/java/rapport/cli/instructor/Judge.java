package rapport.cli.instructor;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whoever rates what is said in <i>A move</i>; sees a little less empathy in one decision. */
record Judge(String strictAt) {
  static final Judge AUTHOR = new Judge("");

  private static final List<String> RESPONSES = List.of("warm", "flat", "cold");

  /** Empathy and boundary, of warm, flat and cold. */
  private static final Map<String, int[][]> AUTHORS =
      Map.of(
          "boxes", new int[][] {{4, 3}, {2, 3}, {1, 2}},
          "keys", new int[][] {{3, 4}, {2, 2}, {1, 0}},
          "letter", new int[][] {{4, 3}, {3, 3}, {1, 1}},
          "bus", new int[][] {{3, 3}, {2, 3}, {0, 2}},
          "lamp", new int[][] {{4, 3}, {2, 2}, {1, 1}});

  /** Of empathy and boundary. */
  int[] levels(String decision, String response) {
    int[] levels =
        Objects.requireNonNull(AUTHORS.get(decision))[RESPONSES.indexOf(response)].clone();
    if (decision.equals(strictAt)) {
      levels[0] = Math.max(0, levels[0] - 1);
    }
    return levels;
  }
}
