package rapport.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.terminal.Emulator;
import rapport.tui.widget.Canvas;

/** What goes over the wire. */
final class GlassTest {
  private static final Size SIZE = new Size(20, 4);
  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  private final Wire wire = new Wire();
  private Glass glass;

  /** Remembers every write by itself. */
  private static final class Wire extends ByteArrayOutputStream {
    private final List<Integer> writes = new ArrayList<>();

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      writes.add(length);
      super.write(bytes, from, length);
    }

    String take() {
      String text = toString(StandardCharsets.UTF_8);
      reset();
      writes.clear();
      return text;
    }
  }

  @BeforeEach
  void enter() throws IOException {
    glass = new Glass(wire, SIZE, Theme.MONO, false);
    glass.enter();
  }

  @Test
  void goesToTheAlternateScreenWithPasteMarksAndNoCursorAndComesBack() throws IOException {
    glass.show(frame("hello"));
    assertThat(wire.take())
        .contains("\u001b[?1049h", "\u001b[?2004h", "\u001b[?25l", "hello")
        .doesNotContain("\u001b[?25h", "\u001b[?1000h", "\u001b[?1002h", "\u001b[?1003h");

    glass.leave();
    assertThat(wire.take()).contains("\u001b[?2004l", "\u001b[?25h", "\u001b[?1049l");
  }

  @Test
  void neverAsksTheTerminalAnything() throws IOException {
    glass.show(frame("hello"));
    glass.resize(new Size(30, 6));
    glass.show(new Canvas(new Size(30, 6)).frame());
    glass.leave();

    assertThat(wire.take()).doesNotContain("\u001b[6n", "\u001b[c", "\u0005", "\u001b[18t");
  }

  @Test
  void writesWholeGraphemesAndNoNul() throws IOException {
    String text = "é e\u0301 😀 語 👩‍👩‍👧";
    glass.show(frame(text));

    String written = wire.take();
    assertThat(written).doesNotContain("\0").doesNotContain("?\u001b").doesNotContain("??");
    for (String grapheme : text.split(" ", -1)) {
      assertThat(written).contains(grapheme);
    }
  }

  @Test
  void aLetterWithACombiningMarkTakesOneCell() throws IOException {
    Frame frame = frame("e\u0301x");

    assertThat(frame.at(0, 0).text()).isEqualTo("e\u0301");
    assertThat(frame.at(1, 0).text()).isEqualTo("x");
    glass.show(frame);
    assertThat(wire.take()).contains("e\u0301\u001b[1;2Hx");
  }

  @Test
  void aFrameIsOneWrite() throws IOException {
    wire.take();
    glass.show(frame("hello"));

    assertThat(wire.writes).hasSize(1);
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    glass.show(frame("one two"));
    wire.take();
    glass.show(frame("one tXo"));

    assertThat(wire.take()).contains("\u001b[1;6H").contains("X").doesNotContain("one", "o\u001b");
  }

  @Test
  void theSameFrameIsNotWrittenAgain() throws IOException {
    glass.show(frame("same"));
    wire.take();
    glass.show(frame("same"));

    assertThat(wire.take()).isEmpty();
  }

  @Test
  void aWideCharacterReplacedByNarrowOnesLeavesNothingBehind() throws IOException {
    glass.show(frame("語語"));
    wire.take();
    glass.show(frame("abc"));

    assertThat(wire.take()).contains("abc");
  }

  @Test
  void aNewSizeIsDrawnWhole() throws IOException {
    glass.show(frame("hello"));
    wire.take();
    glass.resize(new Size(10, 2));
    Canvas canvas = new Canvas(new Size(10, 2));
    canvas.text(0, 1, "small", Style.BODY);
    glass.show(canvas.frame());

    assertThat(wire.take()).contains("\u001b[2J").contains("small");
  }

  @Test
  void theCursorIsShownOnlyWhereSomethingIsWrittenOrSelected() throws IOException {
    Canvas canvas = new Canvas(SIZE);
    canvas.text(2, 0, "> 1.", Style.BODY.with(Style.Tone.SELECTED));
    canvas.text(2, 2, "the rest", Style.BODY.with(Style.Tone.SELECTED));
    glass.show(canvas.frame());
    assertThat(wire.take()).contains("\u001b[?25h").endsWith("\u001b[1;3H");

    canvas.cursor(3, 1);
    glass.show(canvas.frame());
    assertThat(wire.take()).contains("\u001b[?25h").endsWith("\u001b[2;4H");

    glass.show(frame("x"));
    assertThat(wire.take()).contains("\u001b[?25l");
  }

  @Test
  void aControlCharacterNeverReachesTheWire() throws IOException {
    glass.show(frame("a\u001b]0;x\u0007b\u009bc"));

    assertThat(wire.take()).doesNotContain("\u0007", "\u009b", "\u001b]");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsLeftOfWhatATerminalTakesForWiderThanItIs(boolean joins) throws IOException {
    Emulator terminal = new Emulator(SIZE.columns(), SIZE.rows(), joins);
    for (String text :
        List.of(
            "a " + FAMILY + " b",
            "a " + FAMILY,
            "x".repeat(SIZE.columns() - 2) + FAMILY,
            "\uD83C\uDDE9\uD83C\uDDEA\uD83D\uDC4D\uD83C\uDFFD",
            "\u2764\uFE0F \u2764")) {
      glass.show(frame(text));
      glass.show(frame("nothing else"));
      terminal.accept(wire.take());

      assertThat(terminal.screen()).as(text).isEqualTo("nothing else\n\n\n\n");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatFollowsAJoinedEmojiStandsInItsPlace(boolean joins) throws IOException {
    Emulator terminal = new Emulator(SIZE.columns(), SIZE.rows(), joins);
    glass.show(frame("a " + FAMILY + "b and more"));
    terminal.accept(wire.take());

    assertThat(terminal.screen()).endsWith("b and more\n\n\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0E17\u0E33", "\u0939\u093F", "\u1000\u1031\u102C"})
  void noVowelSignIsOverwrittenByWhatFollows(String cluster) throws IOException {
    Emulator terminal = new Emulator(SIZE.columns(), SIZE.rows(), false);
    glass.show(frame(cluster + "x" + cluster));
    glass.show(frame(cluster + "y" + cluster));
    terminal.accept(wire.take());

    assertThat(terminal.screen()).startsWith(cluster + "y" + cluster + "\n");
  }

  @Test
  void aRowWithComposedLettersIsErasedAndWrittenWholeOnceSomethingInItChanges() throws IOException {
    glass.show(frame("\u0939\u093F x"));
    wire.take();
    glass.show(frame("\u0939\u093F x"));
    assertThat(wire.take()).doesNotContain("\u001b[2K");

    glass.show(frame("\u0939\u093F y"));
    assertThat(wire.take()).contains("\u001b[2K").contains("\u0939\u093F").contains("y");
    glass.show(frame("plain"));
    assertThat(wire.take()).contains("\u001b[2K");
    glass.show(frame("place"));
    assertThat(wire.take()).doesNotContain("\u001b[2K");
  }

  @Test
  void whatIsCutByAnotherTextLeavesNoHalf() {
    Canvas canvas = new Canvas(SIZE);
    canvas.text(0, 0, "\u8A9E\u8A9E\u8A9E", Style.BODY);
    canvas.text(1, 0, "xy", Style.BODY);

    assertThat(canvas.frame().row(0)).isEqualTo(" xy \u8A9E");
  }

  private static Frame frame(String text) {
    Canvas canvas = new Canvas(SIZE);
    canvas.text(0, 0, text, Style.BODY);
    return canvas.frame();
  }
}
