package rapport.scenario.causes;

import java.util.Optional;
import rapport.scenario.format.Places;

/** Words behind a name, which are none of its parts. */
final class TextBehindName implements Rule {
  @Override
  public Optional<Cause> at(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    int below = lines.below(index);
    boolean isTorn =
        line.hasPlainValue()
            && below >= 0
            && Places.isKey(lines.at(below).key())
            && (!Places.isKey(line.key())
                || line.key().equals(Part.NODE.parent())
                || line.key().equals(Part.RESPONSE.parent()));
    if (!isTorn) {
      return Optional.empty();
    }
    int behind = line.depth() + line.key().length() + 1;
    return Optional.of(
        Cause.mended(
            line,
            line.line().value(),
            "Words stand behind `" + line.key() + ":`, and what belongs to it stands below.",
            "Delete them; or put a `#` before them, which makes them a remark.",
            line.text().substring(0, behind) + " #" + line.text().substring(behind)));
  }
}
