package rapport.scenario.twine;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/**
 * What Twine notes about a story as a whole.
 *
 * @param start empty if it isn't said
 */
record StoryData(String start, Dialect dialect) {
  private static final StoryData NONE = new StoryData("", Dialect.UNKNOWN);

  static StoryData of(String json, Remarks remarks) {
    if (json.isEmpty()) {
      return NONE;
    }
    try {
      Map<String, Object> data = JSON.std.mapFrom(json);
      return new StoryData(word(data, "start").strip(), Dialect.of(word(data, "format")));
    } catch (JacksonException e) {
      remarks.say("The passage StoryData can't be read, so it is left out.");
      return NONE;
    }
  }

  private static String word(Map<String, Object> data, String key) {
    return data.get(key) instanceof String word ? word : "";
  }
}
