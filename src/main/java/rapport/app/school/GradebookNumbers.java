package rapport.app.school;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.DecimalMark;
import rapport.export.csv.Numeral;
import rapport.export.gradebook.Gradebook;
import rapport.export.gradebook.GradebookScale;

/**
 * Finds out what marks in a file are out of and how they are written there, and asks wherever that
 * would be a guess.
 *
 * @param file the name a person knows it by
 * @param outOf what they said marks are out of; null for what the file says
 * @param decimals what they said decimals have; null for what the file shows
 */
record GradebookNumbers(
    String file, Gradebook gradebook, @Nullable BigDecimal outOf, @Nullable DecimalMark decimals) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What and how.
   *
   * @throws RefusedException if the file leaves it open
   */
  GradebookScale scale() {
    GradebookScale scale = new GradebookScale(outOf, decimals == null ? shown() : decimals);
    if (outOf == null) {
      checkPoints(scale);
    }
    return scale;
  }

  private DecimalMark shown() {
    Set<DecimalMark> shown = DecimalMark.shown(gradebook.numbers());
    if (shown.size() > 1) {
      throw RefusedException.usage(
          file
              + " has decimal points and decimal commas among its marks. Say which to write:"
              + " --decimal point or --decimal comma.");
    }
    return shown.stream().findFirst().orElseGet(this::unseen);
  }

  /** Where no number shows its decimals, none may depend on them. */
  private DecimalMark unseen() {
    Stream<String> needed =
        Stream.concat(
            outOf == null ? gradebook.points().stream() : Stream.of(), gradebook.before().stream());
    List<DecimalMark> likely = Stream.of(DecimalMark.values()).filter(this::isLikely).toList();
    if (likely.size() == 1) {
      return likely.get(0);
    }
    Optional<Numeral> open =
        needed.flatMap(each -> Numeral.of(each).stream()).filter(Numeral::isAmbiguous).findFirst();
    if (open.isPresent()) {
      throw asking(open.get());
    }
    return DecimalMark.POINT;
  }

  /**
   * Both ways to read a number are a thousandfold apart, and marks seldom above what is possible.
   */
  private boolean isLikely(DecimalMark decimals) {
    BigDecimal most = outOf == null ? highest(gradebook.points(), decimals).orElse(HUNDRED) : outOf;
    return highest(gradebook.before(), decimals)
        .filter(mark -> mark.compareTo(most.multiply(BigDecimal.TEN)) > 0)
        .isEmpty();
  }

  private static Optional<BigDecimal> highest(List<String> cells, DecimalMark decimals) {
    return cells.stream()
        .flatMap(each -> Numeral.of(each).stream())
        .map(number -> number.value(decimals))
        .max(Comparator.naturalOrder());
  }

  private RefusedException asking(Numeral number) {
    return RefusedException.usage(
        "“"
            + number.written()
            + "” in "
            + file
            + " can be "
            + plain(number, DecimalMark.POINT)
            + " or "
            + plain(number, DecimalMark.COMMA)
            + ", and nothing else there tells which. Say --decimal point or --decimal comma"
            + (gradebook.points().contains(number.written())
                ? ", or what marks are out of with --out-of."
                : "."));
  }

  private static String plain(Numeral number, DecimalMark decimals) {
    String plain = number.value(decimals).stripTrailingZeros().toPlainString();
    return plain + " (--decimal " + decimals.id() + ")";
  }

  private void checkPoints(GradebookScale scale) {
    if (!gradebook.points().isEmpty()) {
      return;
    }
    Optional<String> doubt =
        gradebook
            .system()
            .doubt(gradebook.sheet(), gradebook.columns().mark())
            .or(() -> above(scale));
    if (!gradebook.system().isOutOfHundred() || doubt.isPresent()) {
      String heading = gradebook.sheet().heading(gradebook.columns().mark());
      throw RefusedException.usage(
          file
              + " doesn’t say for certain what marks in “"
              + heading
              + "” are out of"
              + doubt.map(each -> ": " + each).orElse("")
              + ". Say it with --out-of N.");
    }
  }

  private Optional<String> above(GradebookScale scale) {
    List<String> before = gradebook.before();
    return before.stream()
        .filter(
            each ->
                Numeral.of(each)
                    .filter(number -> number.value(scale.decimals()).compareTo(HUNDRED) > 0)
                    .isPresent())
        .findFirst()
        .map(each -> "a mark of " + each + " stands there");
  }
}
