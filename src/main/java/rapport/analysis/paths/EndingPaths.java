package rapport.analysis.paths;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How often one ending is reached.
 *
 * @param paths how many paths lead to it
 * @param random the share of trainees who pick evenly among what is offered; null when not computed
 */
public record EndingPaths(
    String ending, boolean premature, BigInteger paths, @Nullable BigFraction random) {}
