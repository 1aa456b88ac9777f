package rapport.app.author;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.scenario.twine.Conversion;

/**
 * Makes a scenario with gaps out of a Twine story.
 *
 * @param name of the story's file, as a person named it
 */
public record StoryImport(String name) {

  /**
   * The scenario.
   *
   * @param file where it is to go, whose name is its id; null where the story's title names it
   * @throws RefusedException if these bytes are no story
   */
  public Conversion.Converted convert(byte[] story, @Nullable NewScenario file) {
    Conversion conversion =
        Conversion.of(
            text(story),
            title -> file == null ? NewScenario.proposal(title, Path.of(name)) : file.id());
    if (conversion instanceof Conversion.Refused refused) {
      throw RefusedException.findings(name + " can't be imported. " + refused.why());
    }
    return (Conversion.Converted) conversion;
  }

  private String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw RefusedException.findings(
          name
              + " can't be imported. It is no text in UTF-8. Export it from Twine as Twee, or save it"
              + " with the encoding UTF-8.");
    }
  }
}
