package rapport.grading.statistics;

/**
 * What one item tells apart.
 *
 * @param persons how many met it
 * @param difficulty the mean score; as a share of the scale, where the scale is known
 * @param itemRest the correlation with the mean of a person's other items
 * @param discrimination how much higher the mean score is in the upper group than in the lower
 */
public record ItemFigures(
    String item, int persons, Figure difficulty, Figure itemRest, Figure discrimination) {}
