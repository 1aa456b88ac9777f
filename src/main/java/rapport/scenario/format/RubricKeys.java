package rapport.scenario.format;

import rapport.scenario.format.Kind.Decimal;
import rapport.scenario.format.Kind.MapOf;
import rapport.scenario.format.Kind.Single;
import rapport.scenario.format.Kind.WholeNumber;
import rapport.scenario.model.Rubric;

/** The criteria, words and numbers every result rests on. */
final class RubricKeys {
  private static final int MOST_EVIDENCE = 100;
  private static final Kind MEAN = new Decimal(Rubric.TOP);

  static final Keys LEVELS =
      Keys.of(
          "the levels",
          Key.required("4", Single.PROSE).is("more than good: it adds something"),
          Key.required("3", Single.PROSE).is("good enough"),
          Key.required("2", Single.PROSE).is("good in part"),
          Key.required("1", Single.PROSE).is("it takes something away"),
          Key.required("0", Single.PROSE).is("it does harm"));

  static final Keys BANDS =
      Keys.of(
          "the bands",
          Key.required("good", MEAN).is("the least mean that is called Good"),
          Key.required("fair", MEAN).is("the least mean that is called Fair"));

  static final Keys CRITERION =
      Keys.of(
          "a criterion",
          Key.required("name", Single.LINE).is("what the criterion is called"),
          Key.required("question", Single.PROSE).is("the question it asks of a line"),
          Key.required("levels", Kind.group(LEVELS)).is("words for each level"),
          Key.optional("on", Single.YES_NO)
              .otherwise("yes")
              .is("whether it is used; `yes` if left out"));

  static final Keys CRITICAL =
      Keys.of(
          "a critical code",
          Key.required("criterion", Single.CRITERION).is("the criterion on which it does harm"),
          Key.required("words", Single.PROSE).is("what it means"),
          Key.required("do", Single.PROSE).is("what to do about it"));

  static final Keys GUIDANCE =
      Keys.of(
          "a tag",
          Key.required("name", Single.LINE).is("what the tag is called"),
          Key.required("goes-wrong", Single.PROSE).is("what goes wrong"),
          Key.required("helps", Single.PROSE).is("what helps"));

  static final Keys RUBRIC =
      Keys.of(
          "the rubric itself",
          Key.required("format", Single.FORMAT).is("the version of this file format"),
          Key.required("levels", Kind.group(LEVELS)).is("the names of the five levels"),
          Key.required("criteria", named(Kind.group(CRITERION)))
              .is(
                  "for each: its name, the `question` it asks of a line, words for each level, and `on: yes` or `on: no`"),
          Key.required("bands", Kind.group(BANDS))
              .is("the least mean that is called Good, and Fair"),
          Key.required("cut", MEAN).is("the least mean that counts as met"),
          Key.required("floor", new WholeNumber(1, MOST_EVIDENCE))
              .otherwise("1")
              .is("how many different decisions make evidence"),
          Key.required("cap", new Decimal(1))
              .is("the most an overall can be after a critical incident: 0.40 is 40 %"),
          Key.required("critical", named(Kind.group(CRITICAL)))
              .is("for each code: its criterion, what it means, and what to `do`"),
          Key.required("problems", named(Kind.group(GUIDANCE)))
              .is("for each: its name, what `goes-wrong`, what `helps`"),
          Key.required("strengths", named(Kind.group(GUIDANCE)))
              .is("for each: its name, what `goes-wrong`, what `helps`"),
          Key.optional("reflection", named(Single.PROSE))
              .is("a question for each criterion, and a general one"),
          Key.optional("supervision", Single.PROSE).is("what to take to supervision"),
          Key.optional("feeling-words", named(Kind.listOf(Single.TEXT)))
              .is("words for feelings, by language"));

  private RubricKeys() {}

  private static Kind named(Kind value) {
    return new MapOf(
        Single.ID,
        value,
        "",
        "names with something below each are expected",
        "Give each a name with a colon, without a dash, and its keys below it, indented by two more spaces.");
  }
}
