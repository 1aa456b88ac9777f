package rapport.scenario.twine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of turning a Twine story into a scenario. */
public sealed interface Conversion permits Conversion.Converted, Conversion.Refused {
  /** More than any story has. */
  int LARGEST = 2 * 1024 * 1024;

  /**
   * A scenario with gaps.
   *
   * @param decisions how many passages became decisions
   * @param steps how many became nodes that go on by themselves
   * @param endings how many became endings
   * @param gaps how many places wait for a person
   * @param remarks what should be known about it, a sentence each
   */
  record Converted(
      String id, String yaml, int decisions, int steps, int endings, int gaps, List<String> remarks)
      implements Conversion {}

  /** Why there is none, in a sentence or two. */
  record Refused(String why) implements Conversion {}

  /**
   * The scenario this story comes to.
   *
   * @param naming makes the scenario's id out of the story's title, which may be empty
   */
  static Conversion of(String twee, Function<String, String> naming) {
    if (twee.length() > LARGEST) {
      return new Refused("It is larger than 2 MB, and no story is. Is it the file you meant?");
    }
    Remarks remarks = new Remarks();
    TweeFile file = TweeFile.of(CleanText.of(twee, remarks));
    Optional<String> otherKind = OtherKind.of(twee, file);
    if (otherKind.isPresent()) {
      return new Refused(otherKind.get());
    }
    TweeStory story = TweeStory.of(file, remarks);
    return story
        .problem()
        .<Conversion>map(Refused::new)
        .orElseGet(() -> Skeleton.of(story, naming.apply(story.title()), remarks));
  }
}
