package rapport.scenario.format;

import java.util.List;

/** What may stand behind a key. */
public sealed interface Kind {
  /** One value, written as text. */
  enum Single implements Kind {
    /** The version of the format, always 1. */
    FORMAT,
    /** A word or a few, such as a name or an age. */
    TEXT,
    /** A line for people to read, short enough to stand inside braces. */
    LINE,
    /** A text for people to read, which never stands inside braces. */
    PROSE,
    YES_NO,
    /** A name the author gives: small letters, digits and hyphens. */
    ID,
    /** The id of a node of the same file; in the same way a response and a variable. */
    NODE,
    RESPONSE,
    VARIABLE,
    /** A node, or node/response. */
    PLACE,
    CONDITION,
    /** The id of a criterion of the rubric; in the same way a problem, strength, critical code. */
    CRITERION,
    PROBLEM,
    STRENGTH,
    CRITICAL_CODE,
    /** What happens to a variable: {@code +1}, {@code -1} or {@code =1}. */
    CHANGE,
    /** A comparison with a mean, such as {@code >= 2.5}. */
    MEAN,
    /** The code of a finding. */
    FINDING
  }

  /** A whole number, both ends included. */
  record WholeNumber(int least, int most) implements Kind {
    public boolean holds(int number) {
      return least <= number && number <= most;
    }

    /** Such as "1 to 3". */
    public String words() {
      return least + " to " + most;
    }
  }

  /** A number with or without decimals, from 0 to this. */
  record Decimal(int most) implements Kind {}

  /** One of a few words. */
  record OneOf(List<String> words) implements Kind {}

  /** Keys, each with its own meaning. */
  record Group(Keys keys, String expected, String help) implements Kind {}

  /** Things one after the other. */
  record ListOf(Kind item, String help) implements Kind {
    @Override
    public String expected() {
      return "a list is expected";
    }
  }

  /**
   * Things that each have a name.
   *
   * @param about what each of them is, in a sentence; empty where its keys say that
   */
  record MapOf(Kind name, Kind value, String about, String expected, String help) implements Kind {}

  /** One value, or a list of entries of which the first whose condition holds is taken. */
  record OneOrList(Kind one, Keys entry) implements Kind {
    @Override
    public String expected() {
      return "one value or a list is expected";
    }

    @Override
    public String help() {
      return "For a list, each entry begins with a dash: `- when: ...`, and below it `  "
          + entry.required().get(0)
          + ": ...`.";
    }
  }

  /** What an author should have written here, as a part of a sentence. */
  default String expected() {
    return "a single value is expected";
  }

  /** How to write it, in a sentence; empty for a list that may stand in brackets. */
  default String help() {
    return "Write one value directly after the colon.";
  }

  /** Whether it is, or may be, a text that never stands inside braces. */
  default boolean isProse() {
    return this == Single.PROSE
        || (this instanceof OneOrList list && list.one() == Single.PROSE)
        || (this instanceof ListOf list && list.item() == Single.PROSE);
  }

  /** Whether it is a text for people to read, or may be. */
  default boolean isRead() {
    return this == Single.LINE || (isProse() && !(this instanceof ListOf));
  }

  /** Whether only names, numbers and words of the format stand here, and never free words. */
  default boolean isExact() {
    if (this instanceof Single) {
      return this != Single.TEXT && this != Single.LINE && this != Single.PROSE;
    }
    if (this instanceof ListOf list) {
      return list.item().isExact();
    }
    if (this instanceof MapOf map) {
      return map.value().isExact();
    }
    if (this instanceof OneOrList list) {
      return list.one().isExact();
    }
    return !(this instanceof Group group) || group.keys().isExact();
  }

  static Kind oneOf(String... words) {
    return new OneOf(List.of(words));
  }

  static Kind group(Keys keys) {
    return new Group(
        keys,
        "keys are expected",
        "Write its keys below it, indented by two more spaces: " + keys.list() + ".");
  }

  static Kind listOf(Kind item) {
    return new ListOf(item, "");
  }
}
