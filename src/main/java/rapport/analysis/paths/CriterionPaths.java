package rapport.analysis.paths;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the paths can make of one criterion.
 *
 * @param best the highest mean over complete paths with it in play; null when there is none
 * @param worst the lowest; null when there is none
 * @param random the expected mean of a trainee who picks evenly among what is offered, given such a
 *     path; null when there is none or it was not computed
 * @param decisions distinct decisions in play on a complete path; null when there is none or it was
 *     not computed
 */
public record CriterionPaths(
    String criterion,
    @Nullable Envelope best,
    @Nullable Envelope worst,
    @Nullable BigFraction random,
    @Nullable DistinctDecisions decisions) {}
