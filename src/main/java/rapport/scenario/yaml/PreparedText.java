package rapport.scenario.yaml;

import rapport.scenario.diagnostic.SourceLines;

/**
 * A text ready to be parsed: what may not be in it is reported and replaced, character for
 * character, so that every place keeps its line and column.
 *
 * @param isReadable whether parsing it is safe
 * @param isSimple whether all of it is Latin text, without combining marks, emoji and the like
 */
public record PreparedText(String text, SourceLines lines, boolean isReadable, boolean isSimple) {
  PreparedText with(String repaired) {
    return new PreparedText(repaired, SourceLines.of(repaired), isReadable, isSimple);
  }
}
