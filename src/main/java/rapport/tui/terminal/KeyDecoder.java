package rapport.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.text.Sanitiser;
import rapport.tui.terminal.Key.Kind;

/**
 * Turns what a terminal sends into keys. Pure but for what it remembers of an unfinished sequence;
 * whoever feeds it says when nothing more came.
 */
final class KeyDecoder {
  private enum State {
    GROUND,
    ESCAPE,
    CSI,
    /** A function key of the Linux console: one more character follows. */
    LINUX,
    /** Three raw bytes of an old mouse report. */
    MOUSE,
    APPLIED,
    /** An answer we never asked for, up to its end. */
    ANSWER,
    PASTE
  }

  private static final int ESC = 0x1B;
  private static final int LONGEST = 64;
  private static final String PASTE_BEGIN = "200";
  private static final String PASTE_END = "\u001b[201~";

  private final StringBuilder parameters = new StringBuilder();
  private final ByteArrayOutputStream pasted = new ByteArrayOutputStream();
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.IGNORE);

  /** The bytes of a character that is not whole yet; none has more than four. */
  private final ByteBuffer begun = ByteBuffer.allocate(4);

  private final CharBuffer character = CharBuffer.allocate(2);
  private State state = State.GROUND;
  private List<Key> keys = new ArrayList<>();
  private int owed;
  private boolean afterReturn;

  /** The keys in these bytes, which came together. */
  List<Key> feed(byte[] bytes, int length) {
    keys = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      accept(bytes[i] & 0xFF);
    }
    afterReturn = false;
    return Bursts.joined(keys);
  }

  /** Whether a sequence has begun that a moment's silence would end. */
  boolean isWaiting() {
    return state != State.GROUND && state != State.PASTE;
  }

  /** Nothing more came: a lone Esc was the key itself, anything else unfinished is dropped. */
  List<Key> silence() {
    boolean escape = state == State.ESCAPE;
    if (isWaiting()) {
      state = State.GROUND;
    }
    return escape ? List.of(Key.of(Kind.ESCAPE)) : List.of();
  }

  private void accept(int b) {
    switch (state) {
      case GROUND -> ground(b);
      case ESCAPE -> escape(b);
      case CSI -> csi(b);
      case LINUX -> state = State.GROUND;
      case MOUSE -> state = --owed > 0 ? State.MOUSE : State.GROUND;
      case APPLIED -> {
        state = State.GROUND;
        add(Sequences.applied((char) b));
      }
      case ANSWER -> answer(b);
      case PASTE -> paste(b);
    }
  }

  private void ground(int b) {
    boolean secondOfPair = b == '\n' && afterReturn;
    afterReturn = b == '\r';
    if (b == ESC) {
      begun.clear();
      state = State.ESCAPE;
    } else if (b < 0x20 || b == 0x7F) {
      begun.clear();
      if (!secondOfPair) {
        add(Sequences.control(b));
      }
    } else {
      typed((byte) b);
    }
  }

  /** A character is a key once its last byte has come. */
  private void typed(byte b) {
    utf8.decode(begun.put(b).flip(), character.clear(), false);
    begun.compact();
    String text = character.flip().toString();
    if (!text.isEmpty() && !Sanitiser.isUnsafe(text.codePointAt(0))) {
      keys.add(Key.typed(text));
    }
  }

  private void escape(int b) {
    state =
        switch (b) {
          case '[' -> State.CSI;
          case 'O' -> State.APPLIED;
          case ']', 'P', '_', '^', 'X' -> State.ANSWER;
          case ESC -> State.ESCAPE;
          default -> State.GROUND;
        };
    parameters.setLength(0);
    if (b == ESC) {
      add(Kind.ESCAPE);
    } else if (state == State.GROUND) {
      add(Sequences.alt(b));
    }
  }

  private void csi(int b) {
    boolean isRxvt = b == '$' && parameters.indexOf("?") != 0;
    if (b == ESC) {
      state = State.ESCAPE;
    } else if (b == '[' && parameters.isEmpty()) {
      state = State.LINUX;
    } else if (b >= 0x20 && b < 0x40 && !isRxvt && parameters.length() < LONGEST) {
      parameters.append((char) b);
    } else {
      state = State.GROUND;
      endCsi((char) b);
    }
  }

  private void endCsi(char last) {
    String held = parameters.toString();
    if (last == 'M' && held.isEmpty()) {
      state = State.MOUSE;
      owed = 3;
    } else if (last == '~' && held.equals(PASTE_BEGIN)) {
      state = State.PASTE;
      pasted.reset();
    } else {
      add(Sequences.csi(held, last));
    }
  }

  private void answer(int b) {
    if (b == 0x07) {
      state = State.GROUND;
    } else if (b == ESC) {
      state = State.ESCAPE;
    }
  }

  private void paste(int b) {
    pasted.write(b);
    if (b == '~') {
      String text = pasted.toString(StandardCharsets.UTF_8);
      if (text.endsWith(PASTE_END)) {
        state = State.GROUND;
        keys.add(Bursts.paste(text.substring(0, text.length() - PASTE_END.length())));
      }
    }
  }

  private void add(@Nullable Kind kind) {
    if (kind != null) {
      keys.add(Key.of(kind));
    }
  }

  private void add(@Nullable Key key) {
    if (key != null) {
      keys.add(key);
    }
  }
}
