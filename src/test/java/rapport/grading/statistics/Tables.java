package rapport.grading.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Small tables for tests, written as they are printed in papers. */
final class Tables {
  private Tables() {}

  /** A line for each unit, a word for each rater; a full stop is a missing rating. */
  static Ratings byUnit(Scale scale, String... lines) {
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    for (int unit = 0; unit < lines.length; unit++) {
      String[] words = lines[unit].strip().split("\\s+", -1);
      for (int rater = 0; rater < words.length; rater++) {
        put(units, unit, rater, words[rater]);
      }
    }
    return new Ratings(scale, units);
  }

  /** A line for each rater, a word for each unit. */
  static Ratings byRater(Scale scale, String... lines) {
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    for (int rater = 0; rater < lines.length; rater++) {
      String[] words = lines[rater].strip().split("\\s+", -1);
      for (int unit = 0; unit < words.length; unit++) {
        put(units, unit, rater, words[unit]);
      }
    }
    return new Ratings(scale, units);
  }

  /** Two raters' cross table: how many units the first put into the row, the second the column. */
  static Ratings crossed(Scale scale, int[][] counts) {
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts.length; column++) {
        for (int i = 0; i < counts[row][column]; i++) {
          int unit = units.size();
          put(units, unit, 0, String.valueOf(row));
          put(units, unit, 1, String.valueOf(column));
        }
      }
    }
    return new Ratings(scale, units);
  }

  /** A row for each unit: how many of its ratings fell into each category. */
  static Ratings counted(int[][] counts) {
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    for (int unit = 0; unit < counts.length; unit++) {
      int rater = 0;
      for (int category = 0; category < counts[unit].length; category++) {
        for (int i = 0; i < counts[unit][category]; i++) {
          put(units, unit, rater++, String.valueOf(category));
        }
      }
    }
    return new Ratings(Scale.of(0, counts[0].length - 1), units);
  }

  /** A small table with few levels, gaps and much that is alike. */
  static Ratings random(Scale scale, Random random) {
    int levels = 1 + random.nextInt(3);
    int raters = 2 + random.nextInt(2);
    int gaps = random.nextInt(2) * 4;
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    put(units, 0, 0, "0");
    for (int unit = 0; unit < 1 + random.nextInt(5); unit++) {
      for (int rater = 0; rater < raters; rater++) {
        boolean isGap = random.nextInt(10) < gaps;
        put(units, unit, rater, isGap ? "." : String.valueOf(random.nextInt(levels)));
      }
    }
    return new Ratings(scale, units);
  }

  private static void put(
      Map<String, Map<String, Double>> units, int unit, int rater, String word) {
    if (!word.equals(".")) {
      units
          .computeIfAbsent("unit " + unit, unseen -> new LinkedHashMap<>())
          .put("rater " + rater, Double.valueOf(word));
    }
  }
}
