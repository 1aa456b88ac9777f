package rapport.scenario.signs;

import rapport.scenario.format.Places;

/** The dash that begins an entry of a list, whatever it looks like. */
final class Dash {
  private final MendedLine line;
  private final Outline outline;

  Dash(MendedLine line, Outline outline) {
    this.line = line;
    this.outline = outline;
  }

  /** Where the dash ends that begins an entry here; -1 if there is none. */
  int end(int at) {
    int next = line.after(at);
    if (line.at(at) == '-' && (line.isEnd(next) || line.at(next) == ' ')) {
      return next;
    }
    Enclosing.Level level = outline.keys().ofEntry(line.width());
    boolean isPlain = line.at(at) == '-';
    boolean isApart = " \t".indexOf(line.at(next)) >= 0 || Sign.isUnseen(line.at(next));
    isApart |= !Sign.isHyphen(line.at(at));
    boolean isDash = isPlain ? Sign.isUnseen(line.at(next)) : Sign.isBullet(line.at(at)) && isApart;
    boolean mayBeText = !level.hasDash() && Places.isOneOrList(level.key);
    boolean isMeant = !mayBeText || isBeforeKey(next);
    return isDash && level.takesDash(line.width()) && isMeant ? next : -1;
  }

  private boolean isBeforeKey(int next) {
    return KeyShape.of(line, line.behindRoom(next), outline.known(), false).isThere();
  }

  /** Writes the dash that begins here and ends there, and says where its entry begins. */
  int mend(int at, int behind) {
    int end = behind;
    if (line.at(at) != '-') {
      line.note(at, Slip.DASH);
    }
    boolean isOdd = line.at(at) != '-' || Sign.isUnseen(line.at(behind));
    if (isOdd) {
      end = line.behindRoom(behind);
      line.noteUnseen(behind, end, Slip.DASH);
      line.put("- ");
      return end;
    }
    while (line.at(end) == ' ') {
      end++;
    }
    line.keep(at, end);
    return end;
  }
}
