package rapport.app.school;

/**
 * What was gathered from the attempts of a home.
 *
 * @param passedOver how many attempts could not be read, so that they don't count
 */
public record Gathered<T>(T content, int passedOver) {
  /** Whether it rests on all attempts. */
  public boolean isWhole() {
    return passedOver == 0;
  }
}
