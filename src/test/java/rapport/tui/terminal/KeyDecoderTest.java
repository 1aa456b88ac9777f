package rapport.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyDecoderTest {
  private final KeyDecoder decoder = new KeyDecoder();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ^[[A            | UP
          ^[OA            | UP
          ^[[B            | DOWN
          ^[OB            | DOWN
          ^[[C            | RIGHT
          ^[[D            | LEFT
          ^[[1;2A         | UP
          ^[[1;5C         | WORD_RIGHT
          ^[[1;5D         | WORD_LEFT
          ^[[1;3D         | WORD_LEFT
          ^[Oc            | WORD_RIGHT
          ^[Od            | WORD_LEFT
          ^[b             | WORD_LEFT
          ^[f             | WORD_RIGHT
          ^[[H            | HOME
          ^[OH            | HOME
          ^[[1~           | HOME
          ^[[7~           | HOME
          ^[[F            | END
          ^[OF            | END
          ^[[4~           | END
          ^[[8~           | END
          ^[[1;5F         | END
          ^[[5~           | PAGE_UP
          ^[[5;5~         | PAGE_UP
          ^[[5^           | PAGE_UP
          ^[[5$           | PAGE_UP
          ^[[6~           | PAGE_DOWN
          ^[[6@           | PAGE_DOWN
          ^[[3~           | DELETE
          ^[[3^           | DELETE_WORD
          ^[[Z            | BACK_TAB
          ^[OM            | ENTER
          ^M              | ENTER
          ^J              | ENTER
          ^M^J            | ENTER
          ^I              | TAB
          ^?              | BACKSPACE
          ^H              | BACKSPACE
          ^[^?            | DELETE_WORD
          ^W              | DELETE_WORD
          ^U              | DELETE_LINE
          ^C              | INTERRUPT
          ^Z              | SUSPEND
          ^L              | REDRAW
          ^A              | HOME
          ^E              | END
          ^N              | DOWN
          ^P              | UP
          j               | "j"
          7               | "7"
          ^[Ow            | "7"
          é               | "é"
          語              | "語"
          😀              | "😀"
          j^[[Ak          | "j" UP "k"
          ^[[B^M          | DOWN ENTER
          ^[[200~2^M^[[201~    | PASTE(2/)
          ^[[200~^[[A1^[[201~x | PASTE(?[A1) "x"
          2^M             | "2" ENTER
          2^M3^M          | PASTE(2/3/)
          1^J2^J          | PASTE(1/2/)
          ^[[<0;12;3M     | nothing
          ^[[<0;12;3m4    | "4"
          ^[[M !!5        | "5"
          ^[[32;12;3M     | nothing
          ^[[I            | nothing
          ^[[?2026;2$y    | nothing
          ^[[24;80R       | nothing
          ^[[[A9          | "9"
          ^[[15~          | nothing
          ^[[99;99;99u    | nothing
          ^[OP            | nothing
          ^[x             | nothing
          ^[]11;rgb:0/0/0^Gj   | "j"
          ^[]11;rgb:0/0/0^[\\j | "j"
          ^[P1$r0m^[\\j   | "j"
          ^@              | nothing
          """)
  void everySequenceMeansOneThing(String written, String expected) {
    assertThat(names(feed(bytes(written)))).isEqualTo(expected);
  }

  @Test
  void escAloneIsTheKeyOnceNothingFollows() {
    assertThat(feed(bytes("^["))).isEmpty();
    assertThat(decoder.isWaiting()).isTrue();

    assertThat(names(decoder.silence())).isEqualTo("ESCAPE");
    assertThat(decoder.isWaiting()).isFalse();
  }

  @Test
  void twoEscsAreTwoKeys() {
    List<Key> keys = new ArrayList<>(feed(bytes("^[^[")));
    keys.addAll(decoder.silence());

    assertThat(names(keys)).isEqualTo("ESCAPE ESCAPE");
  }

  @Test
  void aSequenceThatIsNeverFinishedIsDropped() {
    feed(bytes("^[[1;"));

    assertThat(decoder.silence()).isEmpty();
    assertThat(names(feed(bytes("j")))).isEqualTo("\"j\"");
  }

  @Test
  void sequencesAndCharactersMayBeCutAnywhere() {
    byte[] all = bytes("語^[[200~a語^[[201~^[[1;5C😀^[[A");
    List<Key> keys = new ArrayList<>();
    for (byte b : all) {
      keys.addAll(feed(new byte[] {b}));
    }

    assertThat(names(keys)).isEqualTo("\"語\" PASTE(a語) WORD_RIGHT \"😀\" UP");
  }

  @Test
  void brokenUtf8IsLeftOut() {
    byte[] bytes = {(byte) 0xC3, 'a', (byte) 0xFF, (byte) 0xE2, (byte) 0x82, 'b', (byte) 0x80};

    assertThat(names(feed(bytes))).isEqualTo("\"a\" \"b\"");
  }

  @Test
  void controlCharactersOfTheSecondSetAreLeftOut() {
    assertThat(feed("\u009b31m".getBytes(StandardCharsets.UTF_8)))
        .extracting(Key::text)
        .containsExactly("3", "1", "m");
  }

  @Test
  void aPasteKeepsItsLinesAndLosesItsControls() {
    assertThat(feed(bytes("^[[200~one^M^Jtwo^Mthree^G^[[201~")))
        .containsExactly(Key.pasted("one\ntwo\nthree\uFFFD"));
  }

  @Test
  void enterBehindAnArrowIsMeant() {
    assertThat(names(feed(bytes("^[[A^[[B^M")))).isEqualTo("UP DOWN ENTER");
  }

  private List<Key> feed(byte[] bytes) {
    return decoder.feed(bytes, bytes.length);
  }

  /** Control characters are written with a caret. */
  private static byte[] bytes(String written) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isControl = c == '^' && i + 1 < written.length() && isCaretName(written, i + 1);
      text.append(isControl ? (char) (written.charAt(++i) ^ 0x40) : c);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isCaretName(String written, int at) {
    char c = written.charAt(at);
    return (c >= '@' && c <= '[') || c == '?';
  }

  private static String names(List<Key> keys) {
    String names = keys.stream().map(KeyDecoderTest::name).collect(Collectors.joining(" "));
    return names.isEmpty() ? "nothing" : names;
  }

  private static String name(Key key) {
    return switch (key.kind()) {
      case TEXT -> "\"" + key.text() + "\"";
      case PASTE -> "PASTE(" + key.text().replace('\n', '/').replace('\uFFFD', '?') + ")";
      default -> key.kind().toString();
    };
  }
}
