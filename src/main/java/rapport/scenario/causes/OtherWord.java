package rapport.scenario.causes;

import java.util.Map;
import java.util.Optional;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.format.Places;

/**
 * A key by the name that it has elsewhere. It is one, and no name the author made up, where a key
 * of the format stands beside it.
 */
final class OtherWord implements Rule {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("goto", "next"),
          Map.entry("go-to", "next"),
          Map.entry("link", "next"),
          Map.entry("target", "next"),
          Map.entry("leads-to", "next"),
          Map.entry("score", "rate"),
          Map.entry("scores", "rate"),
          Map.entry("rating", "rate"),
          Map.entry("ratings", "rate"),
          Map.entry("points", "rate"),
          Map.entry("feedback", "why"),
          Map.entry("because", "why"),
          Map.entry("reason-why", "why"),
          Map.entry("explanation", "why"),
          Map.entry("if", "when"),
          Map.entry("condition", "when"),
          Map.entry("text", "say"),
          Map.entry("line", "say"),
          Map.entry("says", "say"),
          Map.entry("hears", "heard"),
          Map.entry("thinks", "heard"),
          Map.entry("choices", "responses"),
          Map.entry("options", "responses"),
          Map.entry("answers", "responses"),
          Map.entry("effect", "effects"),
          Map.entry("set", "effects"),
          Map.entry("end", "ending"));

  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    String meant = WORDS.get(line.key());
    if (meant == null || Places.isKey(line.key()) || !lines.groups().isBesideKey(index)) {
      return Optional.empty();
    }
    return Optional.of(
        Cause.mended(
                line,
                line.depth(),
                "`" + line.key() + "` is called `" + meant + "` here.",
                "Write `" + meant + ":` instead.",
                line.calling(meant))
            .of(DiagnosticCode.UNKNOWN_KEY));
  }
}
