package rapport.tui.terminal;

import org.jspecify.annotations.Nullable;
import rapport.tui.terminal.Key.Kind;

/** What the escape sequences of the usual terminals (xterm, rxvt, Linux, tmux) mean. */
final class Sequences {
  private static final int CTRL = 4;
  private static final int ALT = 2;

  private Sequences() {}

  /** The key of a control character; null for one without a meaning here. */
  static @Nullable Kind control(int code) {
    return switch (code) {
      case 0x01 -> Kind.HOME;
      case 0x03 -> Kind.INTERRUPT;
      case 0x05 -> Kind.END;
      case 0x08, 0x7F -> Kind.BACKSPACE;
      case 0x09 -> Kind.TAB;
      case 0x0A, 0x0D -> Kind.ENTER;
      case 0x0C -> Kind.REDRAW;
      case 0x0E -> Kind.DOWN;
      case 0x10 -> Kind.UP;
      case 0x15 -> Kind.DELETE_LINE;
      case 0x17 -> Kind.DELETE_WORD;
      case 0x1A -> Kind.SUSPEND;
      default -> null;
    };
  }

  /** The key of a character typed with Alt held. */
  static @Nullable Kind alt(int code) {
    return switch (code) {
      case 'b' -> Kind.WORD_LEFT;
      case 'f' -> Kind.WORD_RIGHT;
      case 0x08, 0x7F -> Kind.DELETE_WORD;
      default -> null;
    };
  }

  /** The key of a sequence that began with ESC [, by its parameters and its last character. */
  static @Nullable Kind csi(String parameters, char last) {
    if (parameters.startsWith("?") || parameters.startsWith("<")) {
      return null;
    }
    return switch (last) {
      case '~', '^', '$', '@' -> numbered(parameters, last == '^' || last == '@');
      case 'A', 'a' -> Kind.UP;
      case 'B', 'b' -> Kind.DOWN;
      case 'C', 'c' -> isByWord(parameters) ? Kind.WORD_RIGHT : Kind.RIGHT;
      case 'D', 'd' -> isByWord(parameters) ? Kind.WORD_LEFT : Kind.LEFT;
      case 'H' -> Kind.HOME;
      case 'F' -> Kind.END;
      case 'Z' -> Kind.BACK_TAB;
      default -> null;
    };
  }

  private static @Nullable Kind numbered(String parameters, boolean ctrl) {
    int semicolon = parameters.indexOf(';');
    String number = semicolon < 0 ? parameters : parameters.substring(0, semicolon);
    return switch (number) {
      case "1", "7" -> Kind.HOME;
      case "3" -> ctrl ? Kind.DELETE_WORD : Kind.DELETE;
      case "4", "8" -> Kind.END;
      case "5" -> Kind.PAGE_UP;
      case "6" -> Kind.PAGE_DOWN;
      default -> null;
    };
  }

  /** Ctrl or Alt with an arrow, told by one more than the sum of the bits of the keys held. */
  private static boolean isByWord(String parameters) {
    int semicolon = parameters.indexOf(';');
    if (semicolon < 0 || parameters.length() > semicolon + 3) {
      return false;
    }
    int held = 0;
    for (char c : parameters.substring(semicolon + 1).toCharArray()) {
      held = held * 10 + Character.digit(c, 10);
    }
    return ((held - 1) & (CTRL | ALT)) != 0;
  }

  /** The key of a sequence that began with ESC O: application mode and the keypad. */
  static @Nullable Key applied(char last) {
    if (last >= 'p' && last <= 'y') {
      return Key.typed(String.valueOf((char) ('0' + last - 'p')));
    }
    Kind kind =
        switch (last) {
          case 'c' -> Kind.WORD_RIGHT;
          case 'd' -> Kind.WORD_LEFT;
          case 'M' -> Kind.ENTER;
          default -> csi("", last);
        };
    return kind == null ? null : Key.of(kind);
  }
}
